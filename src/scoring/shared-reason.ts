import type { Form, Labelled } from "../form/form";
import { isBlank } from "../values/blank";

/** The form's block for reasons, which serves all rows (偏差大或目标未完成原因分析); one that is filled before an empty one. */
export function reasonBlock({ remarks }: Form): Labelled | undefined {
  const blocks = remarks.filter(({ role }) => role === "reason");
  return blocks.find(({ value }) => !isBlank(value.text)) ?? blocks[0];
}

/** True where a block for the whole form gives the reasons of all its rows. */
export function hasSharedReason(form: Form): boolean {
  return !isBlank(reasonBlock(form)?.value.text ?? "");
}
