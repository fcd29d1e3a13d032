/** Hands a mistake made outside rendering (in a promise, an event) to the boundary above. */
import { useCallback, useState } from "react";

export function useFault(): (error: unknown) => void {
  const [, setState] = useState<null>(null);
  return useCallback(
    (error: unknown) =>
      setState(() => {
        throw error;
      }),
    [],
  );
}
