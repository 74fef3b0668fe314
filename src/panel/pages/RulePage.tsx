import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { levelWords } from "../../review/report/words";
import { LevelIcon } from "../check/LevelIcon";
import { ruleBook } from "../rule-book/rule-book";
import type { RuleText } from "../rule-book/rule-pages";
import { useRulePage } from "../rule-book/use-rule-page";
import { ExampleTable } from "./ExampleTable";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: "0" },
  level: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

function Examples({ bad, good }: RuleText): ReactElement {
  return (
    <>
      {bad.slice(0, 1).map((table) => (
        <Part key={table} title="错例">
          <ExampleTable table={table} />
        </Part>
      ))}
      {good.slice(0, 1).map((table) => (
        <Part key={table} title="正例">
          <ExampleTable table={table} />
        </Part>
      ))}
    </>
  );
}

/** A rule on the spot: why, on what ground, a wrong and a right table. */
export function RulePage({ rule: id }: { readonly rule: string }): ReactElement {
  const styles = useStyles();
  const rule = ruleBook.get(id);
  const text = useRulePage(id);
  return (
    <PageFrame title={rule?.title ?? "规则"}>
      {rule && text && (
        <>
          <p className={styles.text}>
            <span className={styles.level}>
              <LevelIcon level={rule.level} />
              {levelWords[rule.level]}
            </span>
          </p>
          <Part title="为什么">
            <p className={styles.text}>{text.why}</p>
          </Part>
          <Part title="依据">
            <p className={styles.text}>{text.basis}</p>
          </Part>
          <Examples {...text} />
        </>
      )}
    </PageFrame>
  );
}
