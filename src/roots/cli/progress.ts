/** Progress on stderr for runs that last longer than a second; nothing at all for shorter ones. */

const quietMs = 1_000;

/** @param doing What goes on, before the count: "Đang đọc 3/14: …". */
export function progressReporter(doing = "Đang đọc"): {
  report: (done: number, total: number, file: string) => void;
  end: () => void;
} {
  const begun = Date.now();
  let lastSaid = 0;
  let hasSpoken = false;
  return {
    report(done, total, file) {
      const now = Date.now();
      if (now - begun < quietMs || now - lastSaid < (process.stderr.isTTY ? 100 : quietMs)) return;
      lastSaid = now;
      hasSpoken = true;
      const line = `${doing} ${done + 1}/${total}: ${file}`;
      process.stderr.write(
        process.stderr.isTTY ? `\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${line}\n`,
      );
    },
    end() {
      if (hasSpoken && process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    },
  };
}
