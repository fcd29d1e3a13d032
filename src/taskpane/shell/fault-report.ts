/** A mistake of the program as text to pass on: when, in what, where in the code. The user reads it before sending. */

export function faultReport(error: unknown, at: Date, userAgent: string): string {
  return [`DOAN · ${at.toISOString()}`, userAgent, ...linesOf(error)].join("\n");
}

const mostFrames = 12;
const longestMessage = 300;

function linesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [shortened(String(error))];
  // Engines differ in whether the stack repeats the message; only the places are taken from it.
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s*at |@/.test(line));
  return [
    `${error.name}: ${shortened(error.message)}`,
    ...frames.slice(0, mostFrames).map((line) => line.trim()),
  ];
}

/** A message may quote a long piece of a file. */
function shortened(text: string): string {
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}
