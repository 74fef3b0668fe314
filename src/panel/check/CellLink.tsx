import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rangeToA1, type SheetRange } from "../../sheet/address";
import { showRange } from "../session/show-range";
import { useSession } from "../session/use-session";
import { TextLink } from "../frame/TextLink";

const useStyles = makeStyles({
  link: { flexShrink: "0", whiteSpace: "nowrap" },
});

interface Props {
  readonly range: SheetRange;
  /** Called before the cell is shown. */
  readonly onShow?: () => void;
}

/** A cell's address; a link where the host can select it. */
export function CellLink({ range, onShow }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const address = rangeToA1(range);
  if (!session.host.can.select) return <span>{address}</span>;
  const show = (): void => {
    onShow?.();
    void showRange(session, range);
  };
  return (
    <TextLink className={styles.link} onClick={show} aria-label={`定位 ${address}`}>
      {address}
    </TextLink>
  );
}
