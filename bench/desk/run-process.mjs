import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Processor seconds of a process so far, all its threads together; clock ticks are hundredths. */
function workOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function peakOf(pid) {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
}

/**
 * Runs a script of node: seconds on the clock, seconds of processor time (which other work on the machine hardly
 * changes) and peak memory in MiB.
 */
export function runProcess(args) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    let [work, peak] = [0, 0];
    const timer = setInterval(() => {
      try {
        work = Math.max(work, workOf(child.pid));
        peak = Math.max(peak, peakOf(child.pid));
      } catch {
        // The process has just ended.
      }
    }, 20);
    child.on("exit", () => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, work, peak });
    });
  });
}
