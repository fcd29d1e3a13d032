/** Asks again until the answer is what is waited for; answers the last one, wanted or not. */
import { setTimeout } from "node:timers/promises";
import { workTimeoutMs } from "./pane-user";

const pauseMs = 50;

export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + workTimeoutMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
    await setTimeout(pauseMs);
  }
}
