/** A place in a formula's tokens. Spaces are passed over, but remembered: between two references they mean something. */
import { tokenize, type Token } from "./tokenize";

export interface TokenCursor {
  /** The next token, without taking it; `undefined` at the end. */
  peek(): Token | undefined;
  take(): Token | undefined;
  /** Takes the next token if it is of this kind. */
  takeKind(kind: Token["kind"]): boolean;
  takeOperator(operator: string): boolean;
  /** Whether a space has just been passed and something that can be a reference follows it. */
  startsOperandBehindSpace(): boolean;
  atEnd(): boolean;
}

const referenceStarts: ReadonlySet<Token["kind"]> = new Set(["reference", "name", "function", "open"]);

export function tokenCursor(formula: string): TokenCursor {
  const tokens = tokenize(formula);
  let at = 0;
  const skipSpaces = (): void => {
    while (tokens[at]?.kind === "space") at++;
  };
  const peek = (): Token | undefined => {
    skipSpaces();
    return tokens[at];
  };
  const takeIf = (wanted: boolean): boolean => {
    if (wanted) at++;
    return wanted;
  };
  return {
    peek,
    take: () => {
      const token = peek();
      at++;
      return token;
    },
    takeKind: (kind) => takeIf(peek()?.kind === kind),
    takeOperator: (operator) => {
      const token = peek();
      return takeIf(token?.kind === "operator" && token.text === operator);
    },
    startsOperandBehindSpace: () => {
      const token = peek();
      return token !== undefined && tokens[at - 1]?.kind === "space" && referenceStarts.has(token.kind);
    },
    atEnd: () => peek() === undefined,
  };
}
