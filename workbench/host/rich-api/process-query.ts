/**
 * One batch of office.js carried out, action by action, as Excel does: what was done before an action that is refused
 * stays done, and the answer tells which action it was, so that office.js can show the statement.
 */
import { isHostObject } from "./arguments";
import { definitionOf } from "./class-registry";
import type { HostState } from "./host-state";
import { memberOf } from "./members";
import { ObjectPaths } from "./object-paths";
import { readObject } from "./query/read-object";
import { camelCased, readRecursively } from "./query/other-queries";
import { Refusal, refuse } from "./refusal";
import type { HostObject } from "./targets";
import { updateObject } from "./update-object";
import { type Action, type ActionResult, actionTypes, type BatchRequest, type BatchResponse } from "./wire";

export function processQuery(
  request: BatchRequest,
  host: HostState,
  refusalAt: (actionIndex: number) => Refusal | undefined,
): BatchResponse {
  const paths = new ObjectPaths(request, host);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const refusal = refusalAt(index);
      if (refusal) throw refusal;
      const value = carryOut(action, paths, host);
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (thrown) {
      const { code, message, httpStatus } = refusalOf(thrown);
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: code,
          Message: message,
          HttpStatusCode: httpStatus,
          Location: paths.location(action),
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function carryOut(action: Action, paths: ObjectPaths, host: HostState): unknown {
  // office.js hangs event handlers on the answer of a trace.
  if (action.ActionType === actionTypes.trace) return null;
  const object = paths.objectAt(action.ObjectPathId);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object && instantiated(object, host);
    case actionTypes.query:
      return readObject(object, action.QueryInfo ?? {}, host);
    case actionTypes.queryAsJson:
      return camelCased(readObject(object, action.QueryInfo ?? {}, host));
    case actionTypes.recursiveQuery:
      return readRecursively(object, action.RecursiveQueryInfo ?? { Queries: [], MaxDepth: 0 }, host);
    case actionTypes.method:
      return object ? invoke(object, action, paths, host) : null;
    case actionTypes.setProperty:
      if (object) setProperty(object, action, paths, host);
      return undefined;
    case actionTypes.update:
      if (object) updateObject(object, action.ObjectState, host);
      return undefined;
    case actionTypes.ensureUnchanged:
      // It guards long batches of Microsoft's own script recorder against other people's edits; nobody else edits here.
      return undefined;
    default:
      return refuse("NotImplemented");
  }
}

function instantiated(object: HostObject, host: HostState): object {
  return { ...definitionOf(object).identity?.(object.target), ...host.references.idOf(object) };
}

function invoke(object: HostObject, action: Action, paths: ObjectPaths, host: HostState): unknown {
  if (action.Name === "_KeepReference") {
    host.references.keep(object);
    return undefined;
  }
  const definition = definitionOf(object);
  const method = memberOf(definition, "methods", action.Name, host);
  const answer = method(object.target, paths.argumentsOf(action.ArgumentInfo), host);
  return isHostObject(answer) ? instantiated(answer, host) : answer;
}

function setProperty(object: HostObject, action: Action, paths: ObjectPaths, host: HostState): void {
  const { set } = memberOf(definitionOf(object), "scalars", action.Name, host);
  if (!set) refuse("InvalidOperation");
  const [value] = paths.argumentsOf(action.ArgumentInfo);
  set(object.target, value, host);
}

function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  // A fault of the stand-in itself: seen as Excel's own would be, with what is needed to find it.
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new Refusal("GeneralException", detail);
}
