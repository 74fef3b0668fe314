import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { Suspense, type ReactElement } from "react";
import { composeOwn } from "../../../review/own-profile";
import { suggestedProfile } from "../../../review/suggested-profile";
import type { Profile } from "../../../profile/profile";
import { defaultProfile, findProfile, profiles } from "../../../profile/profiles";
import { keepMemo } from "../../session/keep-memo";
import { currentForm } from "../../session/place";
import { useSession, useSessionState } from "../../session/use-session";
import { profileNumbers } from "./profile-numbers";
import { part } from "../../part";

const OwnProfiles = part(() =>
  import("../../profile-editor/OwnProfiles").then(({ OwnProfiles }) => OwnProfiles),
);

const useStyles = makeStyles({
  suggestion: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: "0" },
  numbers: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  source: { display: "block", color: tokens.colorNeutralForeground3 },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
});

function Numbers({ profile }: { readonly profile: Profile }): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>各项数值和出处</summary>
      <dl className={styles.numbers}>
        {profileNumbers(profile).map(({ label, value, source }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              {value}
              <span className={styles.source}>{source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Which jurisdiction's numbers apply: what speaks for another one, the choice, and where the numbers come from. */
export function ProfileChoice(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const own = state.memo.ownProfile;
  const chosen = findProfile(state.memo.profile ?? "")?.id ?? defaultProfile.id;
  const review = currentForm(state);
  const suggested = review && suggestedProfile(review);
  const choose = (profile: string): void =>
    void keepMemo(session, (memo) => ({ ...memo, profile, ownProfile: undefined }));
  return (
    <>
      {suggested && suggested.id !== chosen && (
        <div className={styles.suggestion}>
          <p className={styles.text}>{suggested.because}</p>
          <Button size="small" appearance="primary" onClick={() => choose(suggested.id)}>
            改用“{findProfile(suggested.id)?.name}”
          </Button>
        </div>
      )}
      <RadioGroup value={own ? "" : chosen} onChange={(_, { value }) => choose(value)} aria-label="口径">
        {profiles.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
      </RadioGroup>
      <Suspense>
        <OwnProfiles />
      </Suspense>
      <Numbers profile={(own && composeOwn(own)) ?? findProfile(chosen) ?? defaultProfile} />
    </>
  );
}
