import { startTransition, useEffect, useState } from "react";

/** A page that is not looked at paints nothing: then it is not waited for. */
const patience = 200;

/** False until what stands there was painted and a click was answered: what can wait is drawn after that. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const go = (): void => startTransition(() => setPainted(true));
    let next = setTimeout(go, patience);
    const frame = requestAnimationFrame(() => {
      clearTimeout(next);
      next = setTimeout(go);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(next);
    };
  }, []);
  return isPainted;
}
