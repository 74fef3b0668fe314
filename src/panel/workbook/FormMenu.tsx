import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactElement } from "react";
import { formName } from "../../review/report/heading";
import { verdictWords } from "../../review/report/words";
import { VerdictIcon } from "../check/LevelIcon";
import { allForms, currentForm, samePlace, type PlacedForm } from "../session/place";
import type { SessionState } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";

const useStyles = makeStyles({
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflow: "hidden",
  },
  button: {
    maxWidth: "100%",
    minWidth: "0",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: "0",
    fontWeight: tokens.fontWeightSemibold,
  },
  secondary: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

function titleOf(state: SessionState): string {
  const form = currentForm(state);
  return form ? formName(form) : (state.place?.sheet ?? "标尺");
}

function FormItem({ form }: { readonly form: PlacedForm }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { place } = useSessionState();
  const { review } = form;
  return (
    <MenuItem
      icon={<VerdictIcon verdict={review.verdict} />}
      aria-current={samePlace(place, form.place) ? "true" : undefined}
      onClick={() => session.dispatch({ kind: "placed", place: form.place })}
    >
      {formName(review)}
      <span className={styles.secondary}>
        {form.place.sheet} · {verdictWords[review.verdict]}
      </span>
    </MenuItem>
  );
}

/** The form looked at; with several in the workbook, a menu of them with their verdicts. */
export function FormMenu(): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const forms = allForms(state.reviews);
  const title = titleOf(state);
  if (forms.length < 2) {
    return (
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
    );
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          title={title}
        >
          <span className={styles.title}>{title}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {forms.map((form) => (
            <FormItem key={`${form.place.sheet} ${form.place.index}`} form={form} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
