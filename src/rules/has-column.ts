import type { ColumnRole } from "../form/form";
import type { RuleContext } from "./rule";

/** For `when`: the form has a column of this kind. */
export function hasColumn(role: ColumnRole): (context: RuleContext) => boolean {
  return ({ form }) => form.columns[role] !== undefined;
}
