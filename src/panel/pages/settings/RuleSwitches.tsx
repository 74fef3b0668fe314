import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { levelWords } from "../../../review/report/words";
import type { Level } from "../../../rules/rule";
import { ruleBook } from "../../rule-book/rule-book";
import type { RuleHead } from "../../rule-book/rule-heads";
import { keepMemo } from "../../session/keep-memo";
import { useSession, useSessionState } from "../../session/use-session";
import { SearchField } from "../../frame/SearchField";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  search: { maxWidth: "none", flexGrow: "1" },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const levels: readonly Level[] = ["error", "warning", "advice"];

function switchRule(off: readonly string[], rule: string, isOn: boolean): readonly string[] {
  return isOn ? off.filter((other) => other !== rule) : [...off, rule];
}

/** Every rule can be switched off; how many are stands beside the verdict. */
export function RuleSwitches(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const off = useSessionState().memo.rulesOff ?? [];
  const [words, setWords] = useState("");
  const keep = (rulesOff: readonly string[]): void => {
    void keepMemo(session, (memo) => ({ ...memo, rulesOff }));
  };
  const rules = [...ruleBook.values()].filter(({ title }) => title.includes(words.trim()));
  const ofLevel = (level: Level): readonly RuleHead[] => rules.filter((rule) => rule.level === level);
  return (
    <details>
      <summary className={styles.summary}>{ruleBook.size} 项规则，可逐项启用或停用</summary>
      <div className={styles.row}>
        <SearchField
          className={styles.search}
          label="按标题查找规则"
          hint="按标题查找规则"
          words={words}
          onWords={setWords}
        />
        {off.length > 0 && (
          <Button size="small" onClick={() => keep([])}>
            全部启用
          </Button>
        )}
      </div>
      {levels.map((level) =>
        ofLevel(level).length === 0 ? null : (
          <div key={level} role="group" aria-label={levelWords[level]}>
            <h4 className={styles.heading}>
              {levelWords[level]} {ofLevel(level).length}
            </h4>
            {ofLevel(level).map(({ id, title }) => (
              <div key={id}>
                <Checkbox
                  label={title}
                  checked={!off.includes(id)}
                  onChange={(_, { checked }) => keep(switchRule(off, id, checked === true))}
                />
              </div>
            ))}
          </div>
        ),
      )}
    </details>
  );
}
