import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { Approved } from "../../sheet/memo";
import { PageFrame } from "../pages/PageFrame";
import { currentForm } from "../session/place";
import { useSession, useSessionState } from "../session/use-session";
import { approvedWords, candidatesOf, sameApproved, type Candidate } from "./candidates";
import { chooseApprovedSheet } from "./choose";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  holds: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  failure: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorStatusDangerForeground1 },
});

const automatic = "automatic";

function keyOf({ file, sheet }: Approved): string {
  return `sheet ${JSON.stringify([file, sheet])}`;
}

/** What is chosen but not there is shown, too: it is what the workbook remembers. */
function choicesOf(candidates: readonly Candidate[], chosen: Approved | undefined): readonly Candidate[] {
  const isThere = candidates.some(({ approved }) => sameApproved(approved, chosen));
  if (!chosen || isThere) return candidates;
  const holds = chosen.file === null ? "这张工作表不在了" : "文件还没有打开，从文件选择一次即可";
  return [...candidates, { approved: chosen, label: approvedWords(chosen), holds }];
}

interface ChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: Approved | undefined;
  readonly onChoose: (approved: Approved | null) => void;
}

function SheetChoice({ candidates, chosen, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const found = currentForm(useSessionState())?.approved ?? null;
  const choices = choicesOf(candidates, chosen);
  const automaticHint =
    chosen || !found ? "按项目名称和年度，找本工作簿里的申报表" : `找到${approvedWords(found)}`;
  return (
    <RadioGroup
      aria-label="对照哪张表"
      value={chosen ? keyOf(chosen) : automatic}
      onChange={(_, { value }) =>
        onChoose(choices.find(({ approved }) => keyOf(approved) === value)?.approved ?? null)
      }
    >
      {[{ key: automatic, label: "自动查找", holds: automaticHint }]
        .concat(choices.map(({ approved, label, holds }) => ({ key: keyOf(approved), label, holds })))
        .map(({ key, label, holds }) => (
          <Radio
            key={key}
            value={key}
            label={
              <>
                {label}
                {holds !== "" && <span className={styles.holds}>{holds}</span>}
              </>
            }
          />
        ))}
    </RadioGroup>
  );
}

/** Which sheet the form is compared with: one of the workbook, or of a file. */
export function ApprovedPage(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const choose = (approved: Approved | null): void => void chooseApprovedSheet(session, approved);
  const take = async (picked: File): Promise<void> => {
    const { readApprovedFile } = await import("./read-approved-file");
    const read = await readApprovedFile(picked);
    setFailure(read.ok ? null : read.message);
    if (!read.ok) return;
    session.dispatch({ kind: "opened-approved", file: read.file });
    const own = candidatesOf(session.state()).filter(({ approved }) => approved.file !== null);
    const again = own.find(({ approved }) => sameApproved(approved, session.state().memo.approved));
    const first = again ?? own[0];
    if (first) await chooseApprovedSheet(session, first.approved);
  };
  return (
    <PageFrame title="批复目标表">
      <p className={styles.text}>选定后，本表的指标、指标值和分值逐项对照，改动、缺少和新增的列入问题。</p>
      <SheetChoice candidates={candidatesOf(state)} chosen={state.memo.approved} onChoose={choose} />
      <input
        ref={input}
        type="file"
        hidden
        aria-label="批复目标表文件"
        accept=".xlsx,.xlsm,.xls,.et,.ods"
        onChange={({ target }) => {
          const picked = target.files?.[0];
          if (picked) void take(picked);
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        从文件选择
      </Button>
      <div role="status">{failure !== null && <p className={styles.failure}>{failure}</p>}</div>
    </PageFrame>
  );
}
