import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import type { ReactElement } from "react";
import { useDesk, useDeskPart } from "../session/use-desk";
import { pickFiles } from "./incoming-files";
import { KeptBatches } from "./KeptBatches";
import { takeFiles } from "./take-files";

const useStyles = makeStyles({
  page: {
    flexGrow: "1",
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    width: "100%",
    maxWidth: "860px",
    margin: "0 auto",
    boxSizing: "border-box",
  },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  words: { margin: "0", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

/** Before anything was put in: where files go, and the batches that were begun before. */
export function Intake(): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const kept = useDeskPart("kept");
  const choose = (what: "files" | "folder") => async (): Promise<void> =>
    takeFiles(desk, await pickFiles(what));
  return (
    <div className={styles.page}>
      <section className={styles.zone} aria-label="放入报表">
        <h2 tabIndex={-1} className={styles.title}>
          把要审核的报表或文件夹拖到这里
        </h2>
        <div className={styles.buttons}>
          <Button appearance="primary" icon={<FolderOpenRegular />} onClick={() => void choose("folder")()}>
            选择文件夹
          </Button>
          <Button icon={<DocumentMultipleRegular />} onClick={() => void choose("files")()}>
            选择文件
          </Button>
        </div>
        <p className={styles.words}>
          可以审核 .xlsx、.xlsm、.xls、.et 和 .ods，几份到几千份都可以。在本机处理，不联网，原文件不改动。
        </p>
      </section>
      {kept && kept.length > 0 && <KeptBatches kept={kept} />}
      {!desk.services.store.lasting && (
        <p className={styles.words}>浏览器不允许保存数据：结果和意见只留到关闭页面，关闭前请导出。</p>
      )}
    </div>
  );
}
