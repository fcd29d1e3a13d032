/** The ways a file can go in each Excel, the best first. */
import type { SinkRoute } from "../host/file-sink";

export function sinkRoutes(
  /** As `Office.context.platform` says: "PC", "OfficeOnline", "Mac", "iOS". */
  platform: string,
  /** Whether this Excel has that version of ExcelApi. */
  supports: (version: string) => boolean,
): readonly SinkRoute[] {
  const window: SinkRoute[] = supports("1.8") ? ["new-window"] : [];
  const sheet: SinkRoute[] = supports("1.13") ? ["sheet"] : [];
  // On the web a new window may be blocked as a pop-up; a download is what people know there.
  if (platform === "OfficeOnline") return ["download", ...window, ...sheet];
  // The webview of Excel for Windows saves what a link offers; that of Mac and iPad drops it without a word.
  return platform === "PC" ? [...window, "download", ...sheet] : [...window, ...sheet];
}
