import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { FormStage, FormTemplate } from "../drafting/blank-forms/form-template";
import { formsOfStage, scopeNames, stageNames } from "../drafting/blank-forms/official-forms";
import type { Desk } from "./desk";
import { mayPutAway } from "./may-put-away";
import { newFormBytes } from "./new-form";
import { openBytes } from "./open-file";

// Titles and what tells them apart stand in one line.
const useStyles = makeStyles({ wide: { maxWidth: "none" } });

const stages: readonly FormStage[] = ["target", "monitoring", "review"];

interface Props {
  readonly stage: FormStage;
  readonly onPick: (form: FormTemplate) => void;
}

/** The forms of a stage, under the level they speak of. */
function StageMenu({ stage, onPick }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{stageNames[stage]}</MenuItem>
      </MenuTrigger>
      <MenuPopover className={styles.wide}>
        <MenuList>
          {formsOfStage(stage).map(({ scope, forms }) => (
            <MenuGroup key={scope}>
              <MenuGroupHeader>{scopeNames[scope]}</MenuGroupHeader>
              {forms.map((form) => (
                <MenuItem key={form.id} secondaryContent={form.note} onClick={() => onPick(form)}>
                  {form.title}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** 新建: every official form, by the stage of the year. */
export function NewMenu({ desk }: { readonly desk: Desk }): ReactElement {
  const open = (form: FormTemplate): void => {
    if (mayPutAway(desk)) void openBytes(desk, `${form.title}.xlsx`, () => newFormBytes(form));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DocumentAddRegular />}>
          新建
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {stages.map((stage) => (
            <StageMenu key={stage} stage={stage} onPick={open} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
