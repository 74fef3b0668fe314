import type { ThemeName } from "../panel/page-services";
import { systemTheme } from "./system-theme";

/** Below this share of white a background is a dark one. */
const dark = 0.4;

function lightness(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return parts.reduce((sum, part) => sum + part, 0) / (3 * 255);
}

/** The theme of Excel; Excel on the web does not tell, then that of the system. */
export function excelTheme(): ThemeName {
  const system = systemTheme();
  if (system === "contrast") return system;
  const { officeTheme } = Office.context as { officeTheme?: { bodyBackgroundColor?: string } };
  const background = officeTheme?.bodyBackgroundColor ?? "";
  if (/^#[0-9a-f]{6}$/i.test(background)) return lightness(background) < dark ? "dark" : "light";
  return system;
}
