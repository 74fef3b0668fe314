import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { hiddenWords } from "../../../documents/publication/hidden-words";
import { toggled } from "./NameChoice";
import { sheetKey, type PublicLook } from "./publish-order";

const useStyles = makeStyles({
  heading: { margin: "0", fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: "0", padding: "0", backgroundColor: tokens.colorNeutralBackground1 },
  line: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  held: { color: tokens.colorPaletteDarkOrangeForeground1 },
  detail: { marginLeft: "32px", fontSize: tokens.fontSizeBase200 },
  hidden: { margin: "0", paddingLeft: "1.2em" },
});

function Look({ look }: { readonly look: PublicLook }): ReactElement | null {
  const styles = useStyles();
  const { hidden, held, notes } = look;
  return (
    <div className={styles.detail}>
      {held !== null && (
        <div className={styles.held}>{`含“${held}”，疑似涉密。确认可以公开的，再勾选。`}</div>
      )}
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
      {hidden.length > 0 && (
        <details>
          <summary>{`隐去 ${hidden.length} 处`}</summary>
          <ul className={styles.hidden}>
            {hidden.map(({ at, kind, was, to }, index) => (
              <li key={index}>{`${at}　${hiddenWords[kind]}　${was} → ${to}`}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface Props {
  readonly looks: readonly PublicLook[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

const pageSize = 100;

/** The sheets: chosen to be published, with what is hidden on each; those that look classified come first and unchosen. */
export function SheetChoice({ looks, chosen, onChange }: Props): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(pageSize);
  const sorted = looks.toSorted((a, b) => Number(b.held !== null) - Number(a.held !== null));
  const free = looks.filter(({ held }) => held === null).map(sheetKey);
  return (
    <section aria-label="要公开的表">
      <h3 className={styles.heading}>要公开的表</h3>
      <Button size="small" appearance="subtle" onClick={() => onChange(new Set(free))}>
        选中不涉密的
      </Button>
      <Button size="small" appearance="subtle" onClick={() => onChange(new Set())}>
        都不选
      </Button>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((look) => (
          <li key={sheetKey(look)} className={styles.line}>
            <Checkbox
              label={`${look.file} › ${look.sheet}`}
              checked={chosen.has(sheetKey(look))}
              onChange={(_, { checked }) => onChange(toggled(chosen, sheetKey(look), checked === true))}
            />
            <Look look={look} />
          </li>
        ))}
      </ul>
      {sorted.length > shown && (
        <Button size="small" onClick={() => setShown(shown + pageSize)}>
          {`再显示 ${Math.min(pageSize, sorted.length - shown)} 张（共 ${sorted.length} 张）`}
        </Button>
      )}
    </section>
  );
}
