import {
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ThemeName } from "./page-services";

/** The one accent: the green of an office stamp pad's lid, quiet enough to stand beside a sheet all day. */
const brand: BrandVariants = {
  10: "#020604",
  20: "#0b1c17",
  30: "#0d2f26",
  40: "#0e3d31",
  50: "#114b3d",
  60: "#155948",
  70: "#1a6452",
  80: "#1f6f5c",
  90: "#34806c",
  100: "#4a917d",
  110: "#60a28f",
  120: "#76b3a0",
  130: "#8dc4b3",
  140: "#a5d4c6",
  150: "#bee4d9",
  160: "#d9f3ec",
};

/** Every name that a system does not have costs a look-up for each size of text; its own face for Chinese is the last resort anyway. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", sans-serif';

/** A theme is made when it is asked for: a page needs one of them. */
const themes: Readonly<Record<ThemeName, () => Theme>> = {
  light: () => ({ ...createLightTheme(brand), fontFamilyBase }),
  dark: () => ({
    ...createDarkTheme(brand),
    fontFamilyBase,
    // The ramp's own choices are too dim for text on a dark ground.
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorCompoundBrandForeground1: brand[120],
  }),
  contrast: () => ({ ...createHighContrastTheme(), fontFamilyBase }),
};

const made = new Map<ThemeName, Theme>();

export function themeOf(name: ThemeName): Theme {
  const theme = made.get(name) ?? themes[name]();
  made.set(name, theme);
  return theme;
}
