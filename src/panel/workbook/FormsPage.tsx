import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { formName } from "../../review/report/heading";
import { verdictWords } from "../../review/report/words";
import type { Verdict } from "../../review/review";
import { VerdictIcon } from "../check/LevelIcon";
import { PageFrame } from "../pages/PageFrame";
import { allForms, type PlacedForm } from "../session/place";
import { useSession, useSessionState } from "../session/use-session";
import { FormList } from "./FormList";
import { HiddenSheets } from "./HiddenSheets";
import { SearchField } from "../frame/SearchField";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  verdicts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  text: { margin: `${tokens.spacingVerticalS} 0` },
});

const verdicts: readonly Verdict[] = ["return", "explain", "pass"];

/** So many forms are seen at a glance; more are searched. */
const searchFrom = 8;

/** What a form is found by: its name and its sheet, however they are spaced. */
function isFound({ place, review }: PlacedForm, wanted: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, "").toLowerCase();
  return plain(`${formName(review)} ${place.sheet}`).includes(plain(wanted));
}

interface VerdictRowProps {
  readonly forms: readonly PlacedForm[];
  readonly verdict: Verdict | null;
  readonly onPick: (verdict: Verdict | null) => void;
}

/** How many forms have each verdict; each a filter. */
function VerdictRow({ forms, verdict, onPick }: VerdictRowProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.verdicts} role="group" aria-label="按结论筛选">
      {verdicts.map((candidate) => {
        const count = forms.filter(({ review }) => review.verdict === candidate).length;
        if (count === 0) return null;
        return (
          <ToggleButton
            key={candidate}
            size="small"
            icon={<VerdictIcon verdict={candidate} size="16px" />}
            checked={verdict === candidate}
            onClick={() => onPick(verdict === candidate ? null : candidate)}
          >
            {verdictWords[candidate]} {count}
          </ToggleButton>
        );
      })}
    </div>
  );
}

/** 本工作簿: every form with its verdict, to search and to filter; picking one leads there. */
export function FormsPage(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const [wanted, setWanted] = useState("");
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const forms = allForms(useSessionState().reviews);
  const found = forms.filter(
    (form) => (verdict === null || form.review.verdict === verdict) && isFound(form, wanted),
  );
  const close = (): void => session.dispatch({ kind: "opened-page", page: null });
  return (
    <PageFrame title={`本工作簿 ${forms.length} 张表`}>
      {forms.length >= searchFrom && (
        <SearchField
          className={styles.search}
          label="查找表"
          hint="项目、工作表"
          words={wanted}
          onWords={setWanted}
        />
      )}
      <VerdictRow forms={forms} verdict={verdict} onPick={setVerdict} />
      {found.length === 0 && <p className={styles.text}>没有这样的表。</p>}
      <FormList key={`${verdict ?? ""} ${wanted}`} forms={found} onGo={close} />
      <HiddenSheets />
    </PageFrame>
  );
}
