import type { Form } from "../form/form";
import { isBlank } from "../values/blank";

/** True where a block for the whole form gives the reasons of all its rows (偏差大或目标未完成原因分析). */
export function hasSharedReason(form: Form): boolean {
  return form.remarks.some(({ role, value }) => role === "reason" && !isBlank(value.text));
}
