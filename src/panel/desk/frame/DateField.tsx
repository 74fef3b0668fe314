import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { enterDate, type DateBounds } from "../../../portfolio/opinion/date-entry";

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly bounds: DateBounds;
  readonly className?: string;
  readonly orientation?: "horizontal";
  /** Called with the ISO date, or undefined where the field was emptied. */
  readonly onChange: (date: string | undefined) => void;
}

/**
 * A date as the forms write it. The browser's own field would show it in the language of the browser. What is no date, or
 * cannot be, is told when the field is left, and the former date stands.
 */
export function DateField({ label, value = "", bounds, onChange, ...placed }: Props): ReactElement {
  const [typed, setTyped] = useState<string>();
  const [isTyping, setTyping] = useState(false);
  const text = typed ?? value;
  const entry = text.trim() === "" ? undefined : enterDate(label, text, bounds);
  const trouble = entry?.ok === false && !isTyping ? entry.message : undefined;
  const change = (next: string): void => {
    setTyped(next);
    setTyping(true);
    const read = next.trim() === "" ? undefined : enterDate(label, next, bounds);
    if (!read) onChange(undefined);
    else if (read.ok) onChange(read.date);
  };
  const leave = (): void => {
    setTyping(false);
    if (entry?.ok !== false) setTyped(undefined);
  };
  return (
    <Field
      {...placed}
      label={label}
      size="small"
      {...(trouble === undefined ? {} : { validationMessage: trouble })}
    >
      <Input
        size="small"
        placeholder="年-月-日"
        autoComplete="off"
        style={{ minWidth: 0 }}
        input={{ size: 10, style: { minWidth: 0 } }}
        value={text}
        onChange={(_, { value: next }) => change(next)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
        }}
      />
    </Field>
  );
}
