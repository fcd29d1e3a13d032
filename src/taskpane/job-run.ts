/** How a long job is followed and stopped. */
import type { Progress } from "./components/progress-view";

export interface JobRun {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}
