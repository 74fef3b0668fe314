import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  OptionGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { causes, hasOpenBlank, reasonText, type Cause } from "../../drafting/narrative/causes";
import type { Field as FormField, Indicator } from "../../form/form";
import type { FormReview } from "../../review/review";
import type { CellAddress } from "../../sheet/address";
import type { Change } from "../../sheet/change";
import { cellAt } from "../../sheet/grid";
import type { Session } from "../session/session";
import { useSession, useSessionState } from "../session/use-session";
import { writeChange } from "../session/write-change";
import { useReasonParts } from "./use-reason-parts";
import { asksMeasure, isOver, saidBefore } from "./reason-place";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  dropdown: { minWidth: "0", width: "100%" },
  result: {
    margin: "0",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: { alignSelf: "flex-start" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const ownCause = "自己写";

interface Props {
  readonly review: FormReview;
  readonly indicator: Indicator;
  /** The cell that takes the reason. */
  readonly place: FormField;
  readonly onBegin: (isBegun: boolean) => void;
}

interface CauseChoiceProps {
  readonly chosen: Cause | undefined;
  readonly isOver: boolean;
  readonly onChoose: (cause: Cause | undefined) => void;
}

/** The causes by what they explain, those that fit the row first. */
function CauseChoice({ chosen, isOver: beyond, onChoose }: CauseChoiceProps): ReactElement {
  const styles = useStyles();
  const groups: readonly (readonly [string, Cause["of"]])[] = [
    ["没有达到指标值", "short"],
    ["超出指标值", "over"],
  ];
  return (
    <Field label="原因" size="small">
      <Dropdown
        size="small"
        className={styles.dropdown}
        placeholder="选择常见原因，或自己写"
        value={chosen?.says ?? ""}
        selectedOptions={chosen ? [chosen.says] : []}
        onOptionSelect={(_, { optionValue }) => onChoose(causes.find(({ says }) => says === optionValue))}
      >
        {(beyond ? groups.toReversed() : groups).map(([label, of]) => (
          <OptionGroup key={of} label={label}>
            {causes
              .filter((cause) => cause.of === of)
              .map(({ says }) => (
                <Option key={says} value={says}>
                  {says}
                </Option>
              ))}
          </OptionGroup>
        ))}
        <OptionGroup label="其他">
          <Option value={ownCause}>{ownCause}</Option>
        </OptionGroup>
      </Dropdown>
    </Field>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function TextField({ label, hint, value, onType }: TextProps): ReactElement {
  return (
    <Field label={label} size="small" hint={hint}>
      <Textarea
        size="small"
        rows={2}
        maxLength={300}
        value={value}
        onChange={(_, data) => onType(data.value)}
      />
    </Field>
  );
}

/** What keeps the text from being written, in few words; "" where nothing does. */
function missing(parts: { facts: string; measure: string }, before: string, wantsMeasure: boolean): string {
  if (before === "" && parts.facts.trim() === "") return "还要写具体情况";
  if (wantsMeasure && parts.measure.trim() === "") return "还要写改进措施";
  return hasOpenBlank(parts.measure) ? "措施里的空格“__”还要填" : "";
}

/** Tells whether something is begun, and that nothing is once this is left. */
function useBegun(isBegun: boolean, onBegin: Props["onBegin"]): void {
  useEffect(() => {
    onBegin(isBegun);
    return () => onBegin(false);
  }, [isBegun, onBegin]);
}

interface Written {
  readonly sheet: string;
  readonly at: CellAddress;
  readonly text: string;
}

function reasonChange(session: Session, { sheet, at, text }: Written): Change {
  const grid = session.state().grids.get(sheet);
  const was = (grid && cellAt(grid, at.row, at.col)?.value) ?? null;
  return { title: "写偏差原因", edits: [{ kind: "set-cells", sheet, cells: [{ at, was, to: text }] }] };
}

/** Builds the reason of a row from a usual cause, the unit's own facts and a measure, and writes it into its cell. */
export function ReasonPicker({ review, indicator, place, onBegin }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { sheet } = review.form;
  const cell = useSessionState().grids.get(sheet)?.rows[place.at.row]?.[place.at.col];
  const before = saidBefore(place);
  const { cause, facts, measure, note } = useReasonParts(review, indicator);
  useBegun(cause !== undefined || facts !== "" || measure !== "", onBegin);
  const text = reasonText({ cause: cause?.says ?? "", facts, measure, before });
  const lacks = missing({ facts, measure }, before, asksMeasure(review.form));
  const choose = (next: Cause | undefined): void => {
    const isUsual = measure === "" || measure === cause?.measure;
    note({ cause: next, ...(isUsual ? { measure: next?.measure ?? "" } : {}) });
  };
  const write = async (): Promise<void> => {
    const isWritten = await writeChange(session, reasonChange(session, { sheet, at: place.at, text }));
    if (isWritten) note({ cause: undefined, facts: "", measure: "" });
  };
  if (cell?.formula !== undefined) return <p className={styles.quiet}>这一格是公式，请在表里改。</p>;
  return (
    <div className={styles.form}>
      {before !== "" && <p className={styles.quiet}>表中已写：{before}</p>}
      <CauseChoice chosen={cause} isOver={isOver(review, indicator)} onChoose={choose} />
      <TextField
        label="具体情况"
        hint={cause?.facts ?? "时间、数量、文件"}
        value={facts}
        onType={(text) => note({ facts: text })}
      />
      <TextField
        label="改进措施和时限"
        hint="做什么、何时完成"
        value={measure}
        onType={(text) => note({ measure: text })}
      />
      {text !== "" && <p className={styles.result}>{text}</p>}
      {lacks !== "" && <p className={styles.quiet}>{lacks}</p>}
      <Button
        size="small"
        appearance="primary"
        className={styles.button}
        disabledFocusable={lacks !== "" || text === ""}
        onClick={() => void write()}
      >
        写入原因栏
      </Button>
    </div>
  );
}
