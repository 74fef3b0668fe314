import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { Fragment, type ReactElement } from "react";
import { formName } from "../../review/report/heading";
import { allForms, currentForm } from "../session/place";
import type { SessionState } from "../session/state";
import { useSession, useSessionState } from "../session/use-session";

const useStyles = makeStyles({
  title: {
    margin: "0",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    maxHeight: `calc(3 * ${tokens.lineHeightBase300})`,
    // At twice the size the pane is half as wide, and the year behind the project must be seen, too.
    "@media (max-width: 240px)": { maxHeight: `calc(5 * ${tokens.lineHeightBase300})` },
  },
  whole: { whiteSpace: "nowrap" },
  button: {
    maxWidth: "100%",
    minWidth: "0",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: "0",
    fontWeight: tokens.fontWeightSemibold,
  },
});

function titleOf(state: SessionState): string {
  const form = currentForm(state);
  return form ? formName(form) : (state.place?.sheet ?? "标尺");
}

/** A part as short as `2024年度` is not broken. */
const shortPart = 8;
/** So much of a project's name tells it from others; year and round, which stand behind it, must be seen, too. */
const longPart = 16;

const shortened = (part: string): string =>
  part.length > longPart ? `${part.slice(0, longPart - 1)}…` : part;

/** The parts of a title; no line begins with the dot between them. */
function Parts({ title }: { readonly title: string }): ReactElement[] {
  const styles = useStyles();
  const parts = title.split(" · ");
  return parts.map((part, index) => (
    <Fragment key={`${index} ${part}`}>
      {index > 0 && " "}
      <span className={part.length <= shortPart ? styles.whole : undefined}>
        {index < parts.length - 1 ? `${index > 0 ? shortened(part) : part}\u00a0·` : part}
      </span>
    </Fragment>
  ));
}

/** The form looked at; with several in the workbook, the way to the others. */
export function FormTitle(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const forms = allForms(state.reviews).length;
  const title = titleOf(state);
  const isAlone = forms === 0 || (forms === 1 && currentForm(state) !== undefined);
  if (isAlone) {
    return (
      <h1 className={styles.title} title={title}>
        <Parts title={title} />
      </h1>
    );
  }
  const open = (): void => session.dispatch({ kind: "opened-page", page: { kind: "forms" } });
  return (
    <Button
      appearance="transparent"
      className={styles.button}
      icon={<ChevronDownRegular />}
      iconPosition="after"
      title={title}
      aria-label={`${title}，本工作簿 ${forms} 张表`}
      onClick={open}
    >
      <span className={styles.title}>
        <Parts title={title} />
      </span>
    </Button>
  );
}
