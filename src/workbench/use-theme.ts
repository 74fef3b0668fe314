import { useSyncExternalStore } from "react";
import type { ThemeName } from "../panel/page-services";

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

function follow(onChange: () => void): () => void {
  const queries = [matchMedia(dark), matchMedia(contrast)];
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

function current(): ThemeName {
  if (matchMedia(contrast).matches) return "contrast";
  return matchMedia(dark).matches ? "dark" : "light";
}

/** The theme that the system asks for, now and when it changes. */
export function useTheme(): ThemeName {
  return useSyncExternalStore(follow, current);
}
