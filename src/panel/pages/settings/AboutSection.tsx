import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { copyText } from "../../session/copy-text";
import { useSession } from "../../session/use-session";
import { diagnosticsText } from "./diagnostics";
import { licences } from "./licences";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** Version, promises, licences, and what to send to whoever helps. */
export function AboutSection(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const copy = (): void =>
    void copyText(session, diagnosticsText(session, navigator.userAgent), "已复制诊断信息，不含单元格内容。");
  return (
    <>
      <p className={styles.text}>标尺 {session.page.version}</p>
      <p className={styles.text}>不联网，不收集数据；同一张表得到同样的结果。</p>
      {!session.store.lasting && (
        <p className={styles.text}>这个页面存不了个人设置，关闭后恢复默认。工作簿里的说明和选择不受影响。</p>
      )}
      <Button size="small" onClick={copy}>
        复制诊断信息
      </Button>
      <details>
        <summary className={styles.summary}>开源许可</summary>
        <ul className={styles.list}>
          {licences.map(({ name, licence, holder }) => (
            <li key={name}>
              {name}：{licence}，© {holder}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
