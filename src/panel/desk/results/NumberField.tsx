import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A short field for a number that is judged where it is used. */
export function NumberField({ label, value, onChange }: Props): ReactElement {
  return (
    <Field label={label} size="small">
      <Input
        size="small"
        inputMode="decimal"
        style={{ width: "96px", minWidth: 0 }}
        value={value}
        onChange={(_, { value: next }) => onChange(next)}
      />
    </Field>
  );
}
