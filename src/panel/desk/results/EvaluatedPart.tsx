import { Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { evaluatedTable } from "../../../documents/ledger/result-tables";
import { chooseEvaluated, type ChoiceOrder } from "../../../portfolio/sampling/draw";
import { useBatch, useContents } from "../session/use-desk";
import { NumberField } from "./NumberField";
import { readShare } from "./read-number";
import { ResultTable } from "./ResultTable";

/** 部门评价: low scores and many findings first, until the share is reached. */
export function EvaluatedPart(): ReactElement {
  const { depth } = useBatch().settings;
  const { rows } = useContents();
  const [by, setBy] = useState<ChoiceOrder["by"]>("count");
  const [percent, setPercent] = useState("20");
  const share = readShare(percent);
  const order = share === undefined ? undefined : { share, by };
  const table = order && evaluatedTable(chooseEvaluated(rows, order), rows, { ...order, depth });
  return (
    <ResultTable table={table} empty="比例应在 0 和 100 之间。">
      <Field label="选到" size="small">
        <Select size="small" value={by} onChange={(_, { value }) => setBy(value as ChoiceOrder["by"])}>
          <option value="count">项目数的比例</option>
          <option value="money">资金的比例</option>
        </Select>
      </Field>
      <NumberField label="比例（%）" value={percent} onChange={setPercent} />
    </ResultTable>
  );
}
