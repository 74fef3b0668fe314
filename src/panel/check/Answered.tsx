import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormReview } from "../../review/review";
import { openIgnores } from "../actions/open-ignores";
import { openSettings } from "../actions/open-settings";
import { useSession } from "../session/use-session";
import { TextLink } from "../frame/TextLink";

const useStyles = makeStyles({
  words: {
    marginLeft: "auto",
    display: "flex",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What the verdict leaves out: answered findings and rules that are switched off. Never silence. */
export function Answered({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { ignored, rulesOff } = review;
  return (
    <span className={styles.words}>
      {ignored.length > 0 && (
        <TextLink onClick={() => void openIgnores.run(session, null)}>已说明 {ignored.length}</TextLink>
      )}
      {rulesOff.length > 0 && (
        <TextLink onClick={() => void openSettings.run(session, null)}>停用规则 {rulesOff.length}</TextLink>
      )}
    </span>
  );
}
