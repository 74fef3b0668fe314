import {
  Dropdown,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Option,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Profile } from "../../profile/profile";
import { baseText, isChanged, type Draft } from "./draft";
import type { EditorField } from "./fields";

const useStyles = makeStyles({
  row: { marginBottom: tokens.spacingVerticalS },
  changed: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  input: { minWidth: "0", width: "100%" },
  base: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-line",
  },
});

interface Props {
  readonly field: EditorField;
  readonly draft: Draft;
  readonly base: Profile;
  readonly error: string | undefined;
  readonly onDraft: (draft: Draft) => void;
}

interface ValueProps {
  readonly field: EditorField;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function ValueInput({ field, text, onType }: ValueProps): ReactElement {
  const styles = useStyles();
  const { label, kind } = field;
  if (kind.options) {
    return (
      <Dropdown
        size="small"
        className={styles.input}
        aria-label={label}
        value={text}
        selectedOptions={[text]}
        onOptionSelect={(_, { optionValue }) => onType(optionValue ?? "")}
      >
        {kind.options.map((words) => (
          <Option key={words} value={words}>
            {words}
          </Option>
        ))}
      </Dropdown>
    );
  }
  if (kind.rows !== undefined) {
    return (
      <Textarea
        size="small"
        rows={kind.rows}
        className={styles.input}
        aria-label={label}
        value={text}
        onChange={(_, { value }) => onType(value)}
      />
    );
  }
  return (
    <Input
      size="small"
      className={styles.input}
      aria-label={label}
      {...(kind.unit === undefined ? {} : { contentAfter: kind.unit })}
      value={text}
      onChange={(_, { value }) => onType(value)}
    />
  );
}

/** One number: what was typed, what the base has where that differs, and where it comes from. */
export function FieldRow({ field, draft, base, error, onDraft }: Props): ReactElement {
  const styles = useStyles();
  const { path, label, kind } = field;
  const usual = baseText(base, field);
  const differs = isChanged(draft, base, field);
  const type = (text: string): void => onDraft({ ...draft, texts: { ...draft.texts, [path]: text } });
  const cite = (text: string): void => onDraft({ ...draft, basis: { ...draft.basis, [path]: text } });
  return (
    <div className={mergeClasses(styles.row, differs && styles.changed)}>
      <Field
        label={label}
        size="small"
        {...(error === undefined ? {} : { validationMessage: error })}
        {...(kind.example === undefined ? {} : { hint: kind.example })}
      >
        <ValueInput field={field} text={draft.texts[path] ?? usual} onType={type} />
      </Field>
      {differs && (
        <>
          <p className={styles.base}>
            {base.name}：{usual === "" ? "没有规定" : usual}
          </p>
          <Input
            size="small"
            className={styles.input}
            aria-label={`依据：${label}`}
            placeholder="依据：文件和事项"
            maxLength={300}
            value={draft.basis[path] ?? ""}
            onChange={(_, { value }) => cite(value)}
          />
        </>
      )}
    </div>
  );
}
