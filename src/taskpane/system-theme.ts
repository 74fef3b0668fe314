import type { ThemeName } from "../panel/page-services";

/** The theme of the system, for programs that do not tell theirs. */
export function systemTheme(): ThemeName {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
