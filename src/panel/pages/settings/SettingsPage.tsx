import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useSessionState } from "../../session/use-session";
import { PageFrame } from "../PageFrame";
import { AboutSection } from "./AboutSection";
import { ProfileChoice } from "./ProfileChoice";
import { ProfileCompare } from "./ProfileCompare";
import { RuleSwitches } from "./RuleSwitches";

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalXL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

/** 设置: the profile, the rules, and what this program is. */
export function SettingsPage(): ReactElement {
  const off = useSessionState().memo.rulesOff?.length ?? 0;
  return (
    <PageFrame title="设置">
      <Section title="口径">
        <ProfileChoice />
        <ProfileCompare />
      </Section>
      <Section title={off > 0 ? `规则（停用 ${off}）` : "规则"}>
        <RuleSwitches />
      </Section>
      <Section title="关于">
        <AboutSection />
      </Section>
    </PageFrame>
  );
}
