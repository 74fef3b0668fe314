/** One line on the terminal that counts files; nothing where standard error is no terminal. */
export interface Progress {
  readonly step: (done: number) => void;
  readonly clear: () => void;
}

const barWidth = 24;

/** A progress bar for so many files. */
export function progressBar(total: number): Progress {
  const shown = process.stderr.isTTY && total > 3;
  return {
    step(done) {
      if (!shown) return;
      const filled = Math.round((done / total) * barWidth);
      const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
      process.stderr.write(`\r${bar} ${done}/${total}`);
    },
    clear() {
      if (shown) process.stderr.write(`\r${" ".repeat(barWidth + 2 + String(total).length * 2 + 2)}\r`);
    },
  };
}
