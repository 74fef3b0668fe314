import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { findingListText } from "../../review/report/finding-text";
import { copyText } from "../session/copy-text";
import { currentForm } from "../session/place";
import type { UserAction } from "./user-action";

export const copyFindings: UserAction = {
  id: "copy-findings",
  icon: CopyRegular,
  label: () => "复制问题清单",
  when: (session) => currentForm(session.state()) !== undefined,
  run: async (session) => {
    const form = currentForm(session.state());
    if (!form) return;
    const text = `已复制 ${form.findings.length + form.ignored.length} 条，可以粘贴。`;
    await copyText(session, findingListText([form]), text);
  },
};
