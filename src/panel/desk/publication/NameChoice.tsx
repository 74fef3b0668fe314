import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { PublicLook } from "./publish-order";

const useStyles = makeStyles({
  heading: { margin: "0", fontSize: tokens.fontSizeBase300 },
  names: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalM}` },
});

interface Props {
  readonly looks: readonly PublicLook[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

const most = 200;

/** The set with one more or one less. */
export function toggled(set: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(one);
  else next.delete(one);
  return next;
}

/** Names that no label speaks of: a person chooses which are hidden. */
export function NameChoice({ looks, chosen, onChange }: Props): ReactElement | null {
  const styles = useStyles();
  const names = useMemo(() => {
    const texts = new Map<string, string>();
    for (const { candidates } of looks)
      for (const { name, text } of candidates) if (!texts.has(name)) texts.set(name, text);
    return [...texts];
  }, [looks]);
  if (names.length === 0) return null;
  return (
    <section aria-label="可能的姓名">
      <h3 className={styles.heading}>{`可能的姓名 ${names.length}：勾选要隐去的`}</h3>
      <div className={styles.names}>
        {names.slice(0, most).map(([name, text]) => (
          <Checkbox
            key={name}
            label={<span title={text}>{name}</span>}
            checked={chosen.has(name)}
            onChange={(_, { checked }) => onChange(toggled(chosen, name, checked === true))}
          />
        ))}
      </div>
    </section>
  );
}
