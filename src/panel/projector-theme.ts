import type { Theme } from "@fluentui/react-components";

/** The smallest text that can be read from the last row, and the largest that is needed, in pixels. */
const limits = { smallest: 20, largestText: 44, largestLine: 56 };

/** Beside a sheet words have less room: large enough for a room that is not too deep. */
export const besideSheet = 17;

/** The theme for a projector: every size of text and line grows until the smallest is as large as asked, in pixels. */
export function projectorTheme(theme: Theme, smallest = limits.smallest): Theme {
  const least = Number.parseFloat(theme.fontSizeBase200);
  const sizes = Object.entries(theme).flatMap(([key, value]): [string, string][] => {
    if (typeof value !== "string" || !/^(?:fontSize|lineHeight)/.test(key)) return [];
    const size = Math.max(Number.parseFloat(value), least) * (smallest / least);
    // Headings need not grow as much as the text under them.
    const most = key.startsWith("fontSize") ? limits.largestText : limits.largestLine;
    return [[key, `${Math.round(Math.min(size, most))}px`]];
  });
  return { ...theme, ...Object.fromEntries(sizes) };
}
