import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { sampleTable } from "../../../documents/ledger/result-tables";
import type { TableSheet } from "../../../office-file/write/table-workbook";
import { drawSample, type DrawOrder } from "../../../portfolio/sampling/draw";
import { say } from "../session/say";
import { useBatch, useContents, useDesk } from "../session/use-desk";
import { NumberField } from "./NumberField";
import { readCount, readShare } from "./read-number";
import { ResultTable } from "./ResultTable";

interface Choice {
  readonly by: "share" | "number";
  readonly amount: string;
  readonly seed: string;
  readonly byUnit: boolean;
  readonly weight: DrawOrder["weight"];
}

function orderOf({ by, amount, seed, byUnit, weight }: Choice): DrawOrder | undefined {
  const share = by === "share" ? readShare(amount) : undefined;
  const number = by === "number" ? readCount(amount) : undefined;
  const size = share !== undefined ? { share } : number !== undefined ? { number } : undefined;
  return size && { seed, size, byUnit, weight };
}

interface FieldsProps {
  readonly choice: Choice;
  readonly onChange: (changed: Partial<Choice>) => void;
}

function Fields({ choice, onChange }: FieldsProps): ReactElement {
  return (
    <>
      <Field label="抽多少" size="small">
        <Select
          size="small"
          value={choice.by}
          onChange={(_, { value }) => onChange({ by: value as Choice["by"] })}
        >
          <option value="share">按比例（%）</option>
          <option value="number">按个数</option>
        </Select>
      </Field>
      <NumberField
        label={choice.by === "share" ? "比例（%）" : "个数"}
        value={choice.amount}
        onChange={(amount) => onChange({ amount })}
      />
      <Field label="机会" size="small">
        <Select
          size="small"
          value={choice.weight}
          onChange={(_, { value }) => onChange({ weight: value as Choice["weight"] })}
        >
          <option value="equal">等概率</option>
          <option value="money">按资金规模加权</option>
          <option value="risk">按疑点多少加权</option>
        </Select>
      </Field>
      <Field label="种子" size="small">
        <Input
          size="small"
          style={{ width: "130px", minWidth: 0 }}
          value={choice.seed}
          onChange={(_, { value }) => onChange({ seed: value })}
        />
      </Field>
      <Checkbox
        label="按单位分层"
        checked={choice.byUnit}
        onChange={(_, { checked }) => onChange({ byUnit: checked === true })}
      />
    </>
  );
}

/** 抽查复核: a draw that can be repeated from its seed and shown to anybody. */
export function SamplePart(): ReactElement {
  const desk = useDesk();
  const { date, depth } = useBatch().settings;
  const { rows } = useContents();
  const [choice, setChoice] = useState<Choice>({
    by: "share",
    amount: "10",
    seed: date,
    byUnit: true,
    weight: "equal",
  });
  const [table, setTable] = useState<TableSheet>();
  const draw = (): void => {
    const order = orderOf(choice);
    if (rows.length === 0) say(desk, "info", "还没有审完的报表。");
    else if (order) {
      desk.set({ notice: null });
      setTable(sampleTable(drawSample(rows, order), depth));
    } else
      say(desk, "warning", choice.by === "share" ? "比例应在 0 和 100 之间。" : "个数应是 1 以上的整数。");
  };
  return (
    <ResultTable table={table} empty="种子相同、清单相同，抽中的就相同：可以当场重抽给人看。">
      <Fields choice={choice} onChange={(changed) => setChoice({ ...choice, ...changed })} />
      <Button size="small" appearance="primary" onClick={draw}>
        抽取
      </Button>
    </ResultTable>
  );
}
