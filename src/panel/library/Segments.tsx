import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  part: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
  },
  front: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props<Id extends string> {
  readonly label: string;
  readonly parts: readonly (readonly [Id, string])[];
  readonly front: Id;
  readonly onOpen: (id: Id) => void;
}

/** A few views of one tab, side by side. */
export function Segments<Id extends string>({ label, parts, front, onOpen }: Props<Id>): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.row}>
      {parts.map(([id, name]) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === front}
          className={mergeClasses(styles.part, id === front && styles.front)}
          onClick={() => onOpen(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
