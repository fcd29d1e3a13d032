/** A pure machine whose state can also be asked for between two renderings, by work that goes on in the background. */
import { useCallback, useRef, useState } from "react";

export function useMachine<State, Event>(
  next: (state: State, event: Event) => State,
  start: State,
): readonly [State, (event: Event) => void, () => State] {
  const [state, setState] = useState(start);
  const latest = useRef(start);
  const tell = useCallback(
    (event: Event) => {
      latest.current = next(latest.current, event);
      setState(latest.current);
    },
    [next],
  );
  const ask = useCallback(() => latest.current, []);
  return [state, tell, ask];
}
