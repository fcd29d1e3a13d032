/** The private methods by which office.js asks for events: `_RegisterDataChangedEvent` and its like. */
import { eventTypes } from "./book-events";
import type { Method } from "./define-class";

type EventName = keyof typeof eventTypes;

/** A pair of methods for each event; `targetOf` tells whose events they are. */
export function eventMethods<Target>(
  names: readonly EventName[],
  targetOf: (target: Target) => string,
): Record<string, Method<Target>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const type = eventTypes[name];
      const wireName = spelled[name] ?? `${name}Event`;
      const register: Method<Target> = (target, _args, host) => host.events.register(type, targetOf(target));
      const unregister: Method<Target> = (target, _args, host) =>
        host.events.unregister(type, targetOf(target));
      return [
        [`_Register${wireName}`, register],
        [`_Unregister${wireName}`, unregister],
      ];
    }),
  );
}

/** Those that the library spells another way. */
const spelled: Partial<Record<EventName, string>> = {
  NameChanged: "EventNameChanged",
  VisibilityChanged: "EventVisibilityChanged",
  Moved: "EventMoved",
  TableSelectionChanged: "SelectionChangedEvent",
  TableDataChanged: "DataChangedEvent",
  TableAdded: "AddedEvent",
  TableDeleted: "DeletedEvent",
  WorkbookActivated: "ActivatedEvent",
};
