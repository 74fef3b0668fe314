import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormTemplate } from "../../drafting/blank-forms/form-template";

const useStyles = makeStyles({
  dropdown: { minWidth: "0", width: "100%" },
  option: { display: "flex", flexDirection: "column" },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly label: string;
  readonly forms: readonly FormTemplate[];
  readonly form: FormTemplate;
  readonly onChoose: (form: FormTemplate) => void;
}

/** One of several official forms: its title, and how it differs. */
export function FormDropdown({ label, forms, form, onChoose }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} size="small" hint={form.note}>
      <Dropdown
        size="small"
        className={styles.dropdown}
        value={form.title}
        selectedOptions={[form.id]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = forms.find(({ id }) => id === optionValue);
          if (chosen) onChoose(chosen);
        }}
      >
        {forms.map((one) => (
          <Option key={one.id} value={one.id} text={one.title}>
            <span className={styles.option}>
              {one.title}
              <span className={styles.note}>{one.note}</span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
