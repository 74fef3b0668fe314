import type { Mark } from "../sheet/mark";

/** Marks are conditional formats with a condition of ours: this is how each level is coloured. */
export const markColours: Readonly<Record<Mark["level"], string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  advice: "#DDEBF7",
};

/** The stronger levels come last: the newest condition is shown. */
export const markLevels = ["advice", "warning", "error"] as const;

/** Always true; by it our marks are found again, in any program and after the workbook was saved. */
export const markFormula = (level: Mark["level"]): string => `=N("biaochi:${level}")=0`;

export const isMarkFormula = (formula: string): boolean => formula.includes('"biaochi:');
