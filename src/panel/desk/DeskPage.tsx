import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PageFrame } from "../pages/PageFrame";
import { useSession } from "../session/use-session";
import { DeskScreen } from "./DeskScreen";

const useStyles = makeStyles({
  // The desk has its own edges and scrolls by itself.
  whole: { height: "100%" },
});

/** The desk as a page of the pane; in the workbench there is no pane's page to go back to, but the whole window. */
export function DeskPage(): ReactElement {
  const styles = useStyles();
  const { store, page } = useSession();
  return (
    <PageFrame title="批量审核" fills>
      <div className={styles.whole}>
        <DeskScreen store={store} page={page} theme={page.theme} />
      </div>
    </PageFrame>
  );
}
