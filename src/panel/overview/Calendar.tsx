import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Profile } from "../../profile/profile";
import { sourceOf } from "../../profile/source-of";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({
  list: { margin: "0", padding: "0", listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  past: { color: tokens.colorNeutralForeground3 },
  next: { fontWeight: tokens.fontWeightSemibold },
  source: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly profile: Profile;
  /** The year of the form. */
  readonly year: number;
}

/** What is due when by the profile; what comes next stands out. */
export function Calendar({ profile, year }: Props): ReactElement {
  const styles = useStyles();
  const { page } = useSession();
  const [nowYear = 0, nowMonth = 0] = page.today().split("-").map(Number);
  const thisMonth = nowYear * 12 + nowMonth;
  const dates = (profile.calendar ?? []).map(({ month, yearAfter, what }) => {
    const own = yearAfter ? year + 1 : year;
    return { at: own * 12 + month, text: `${own}年${month}月　${what}` };
  });
  const next = dates.find(({ at }) => at >= thisMonth);
  return (
    <>
      <ul className={styles.list}>
        {dates.map((date) => (
          <li
            key={date.text}
            className={mergeClasses(date.at < thisMonth && styles.past, date === next && styles.next)}
          >
            {date.text}
          </li>
        ))}
      </ul>
      <small className={styles.source}>{sourceOf(profile, "calendar").text}</small>
    </>
  );
}
