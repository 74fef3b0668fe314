import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { blankForm } from "../../drafting/blank-forms/fill-form";
import type { FormStage } from "../../drafting/blank-forms/form-template";
import { blankForms, stageNames } from "../../drafting/blank-forms/official-forms";
import { freeSheetName } from "../../drafting/chain/next-sheet";
import { useSession } from "../session/use-session";
import { FormDropdown } from "./FormDropdown";
import { WordChoice } from "./WordChoice";
import { takenNames, writeForm } from "./write-form";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  wide: { width: "100%" },
});

const stages: readonly FormStage[] = ["target", "monitoring", "review"];

/** An official form with nothing in it, as a new sheet of this workbook. */
export function BlankForm({ profile }: { readonly profile: string }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const [stage, setStage] = useState<FormStage>("target");
  const [chosen, setChosen] = useState<string>();
  const forms = blankForms.filter((form) => form.stage === stage);
  const usual = forms.find(({ profiles }) => profiles.includes(profile)) ?? forms[0];
  const form = forms.find(({ id }) => id === chosen) ?? usual;
  if (!form) return null;
  const write = (): void => {
    const draft = blankForm(form, Number(session.page.today().slice(0, 4)));
    void writeForm(session, { ...draft, name: freeSheetName(form.sheet, takenNames(session)) });
  };
  return (
    <div className={styles.column}>
      <WordChoice
        label="哪个环节的表"
        choices={stages}
        chosen={stage}
        words={stageNames}
        onChoose={setStage}
      />
      <div className={styles.wide}>
        <FormDropdown label="表式" forms={forms} form={form} onChoose={({ id }) => setChosen(id)} />
      </div>
      <Button size="small" onClick={write}>
        加一张空白表
      </Button>
    </div>
  );
}
