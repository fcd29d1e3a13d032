/** A count that is a part of another, by columns or by rows of a form. */
export interface Part<Line> {
  readonly part: Line;
  readonly whole: Line;
  /** The form says so itself ("Trong đó", "Trong số"); otherwise only the words make it likely. */
  readonly isStated: boolean;
}
