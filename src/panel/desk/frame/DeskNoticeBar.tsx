import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { useDesk, useDeskPart } from "../session/use-desk";

/** What was said last, until it is read. */
export function DeskNoticeBar(): ReactElement | null {
  const desk = useDesk();
  const notice = useDeskPart("notice");
  if (!notice) return null;
  return (
    <MessageBar intent={notice.intent} layout="multiline" style={{ flexShrink: 0 }}>
      <MessageBarBody style={{ whiteSpace: "pre-line" }}>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="关闭提示"
            onClick={() => desk.set({ notice: null })}
          />
        }
      />
    </MessageBar>
  );
}
