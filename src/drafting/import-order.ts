import type { Form, Indicator } from "../form/form";
import type { Profile } from "../profile/profile";
import { labelWithoutPoints } from "./label-without-points";

type Order = NonNullable<Profile["importOrder"]>;
type Column = NonNullable<Order["review"]>[number];

/** The column order of the platform that the form is typed into; undefined where none is known. */
export function importOrderOf({ kind }: Form, { importOrder }: Profile): readonly Column[] | undefined {
  if (kind === "monitoring") return importOrder?.monitoring;
  return kind.endsWith("-review") ? importOrder?.review : undefined;
}

function cellOf(indicator: Indicator, column: Column): string {
  const { level1, level2, group1, group2, extra } = indicator;
  if (column === "level1") return level1 ?? labelWithoutPoints(group1?.label.text ?? "");
  if (column === "level2") return level2 ?? labelWithoutPoints(group2?.label.text ?? "");
  if (column === "cause" || column === "chance" || column === "note") return extra[column]?.text ?? "";
  return indicator[column]?.text ?? "";
}

/** A cell for the clipboard: a tab or a line break would begin another cell. */
function clean(text: string): string {
  const parts = text.split(/[\t\r\n]+/).map((part) => part.trim());
  return parts.filter((part) => part !== "").join(" ");
}

/** The indicator rows in the order of a platform's import, ready to be pasted: tabs between columns. */
export function importText({ indicators }: Form, order: readonly Column[]): string {
  return indicators.map((row) => order.map((column) => clean(cellOf(row, column))).join("\t")).join("\n");
}
