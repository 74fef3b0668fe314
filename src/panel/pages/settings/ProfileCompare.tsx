import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { composeOwn } from "../../../review/own-profile";
import { defaultProfile, findProfile, profiles } from "../../../profile/profiles";
import { compareProfiles, type ProfileDifference } from "../../../review/compare-profiles";
import type { ReviewFinding } from "../../../review/review";
import { reviewWorkbook } from "../../../review/review-workbook";
import type { SessionState } from "../../session/state";
import { useSessionState } from "../../session/use-session";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  dropdown: { minWidth: "0", width: "100%" },
  list: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** Two profiles, by their ids. */
interface Two {
  readonly now: string;
  readonly then: string;
}

/** Both reviews are made afresh, with no answers counted: what differs is the profile alone. */
function differenceOf({ grids, place, memo }: SessionState, { now, then }: Two): ProfileDifference | null {
  if (!place) return null;
  const all = [...grids.values()];
  const under = (profile: string | undefined) =>
    reviewWorkbook(all, {
      ...(profile === undefined ? {} : { profile }),
      memo: { ...memo, ignores: [] },
    }).sheets.find(({ sheet }) => sheet === place.sheet)?.forms[place.index];
  // Own numbers are the workbook's: they hold where no profile is asked for.
  const first = under(memo.ownProfile ? undefined : now);
  const second = under(then);
  return first && second ? compareProfiles(first, second) : null;
}

const points = (hundredths: number | null): string => (hundredths === null ? "无" : `${hundredths / 100} 分`);

function Findings({ title, list }: { readonly title: string; readonly list: readonly ReviewFinding[] }) {
  const styles = useStyles();
  if (list.length === 0) return null;
  return (
    <>
      <p className={styles.text}>
        {title}（{list.length}）
      </p>
      <ul className={styles.list}>
        {list.map((finding) => (
          <li key={`${finding.rule} ${JSON.stringify(finding.range)} ${finding.message}`}>
            {finding.message}
          </li>
        ))}
      </ul>
    </>
  );
}

function Difference({ difference, names }: { readonly difference: ProfileDifference; readonly names: Two }) {
  const styles = useStyles();
  const { total, grade, onlyNow, onlyThen } = difference;
  if (!total && !grade && onlyNow.length + onlyThen.length === 0)
    return <p className={styles.text}>本表按这两个口径检查，结果相同。</p>;
  return (
    <>
      {total && (
        <p className={styles.text}>
          复算总分：{points(total.now)} → {points(total.then)}
        </p>
      )}
      {grade && (
        <p className={styles.text}>
          等级：{grade.now ?? "无"} → {grade.then ?? "无"}
        </p>
      )}
      <Findings title={`只按“${names.now}”提出`} list={onlyNow} />
      <Findings title={`只按“${names.then}”提出`} list={onlyThen} />
    </>
  );
}

/** What another profile would say about the sheet looked at; the profile in use stays. */
export function ProfileCompare(): ReactElement | null {
  const styles = useStyles();
  const state = useSessionState();
  const [then, setThen] = useState<string>();
  const { ownProfile, profile } = state.memo;
  const now = (ownProfile && composeOwn(ownProfile)) ?? findProfile(profile ?? "") ?? defaultProfile;
  const other = findProfile(then ?? "");
  const difference = useMemo(
    () => (other ? differenceOf(state, { now: now.id, then: other.id }) : null),
    [state, now.id, other],
  );
  if (!state.place) return null;
  return (
    <details>
      <summary className={styles.summary}>和另一口径相比，本表有什么不同</summary>
      <Field label="另一口径" size="small">
        <Dropdown
          size="small"
          className={styles.dropdown}
          placeholder="选择口径"
          value={other?.name ?? ""}
          selectedOptions={other ? [other.id] : []}
          onOptionSelect={(_, { optionValue }) => setThen(optionValue)}
        >
          {profiles
            .filter(({ id }) => ownProfile || id !== now.id)
            .map(({ id, name }) => (
              <Option key={id} value={id}>
                {name}
              </Option>
            ))}
        </Dropdown>
      </Field>
      {other && difference && (
        <Difference difference={difference} names={{ now: now.name, then: other.name }} />
      )}
    </details>
  );
}
