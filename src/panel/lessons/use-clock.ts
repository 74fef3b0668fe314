import { useEffect, useState } from "react";

/** Whole seconds that have passed while it ran, on top of those before. */
export function useClock(isRunning: boolean, before = 0): number {
  const [seconds, setSeconds] = useState(before);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return seconds;
}
