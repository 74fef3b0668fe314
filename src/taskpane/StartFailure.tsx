import type { ReactElement } from "react";
import type { StartTrouble } from "./open-office";

interface Props extends StartTrouble {
  /** The program the panel belongs to. */
  readonly program: "Excel" | "WPS";
}

/** What stands in the place of the panel when it cannot be opened. */
export function StartFailure({ text, canRetry, program }: Props): ReactElement {
  return (
    <main className="shell">
      <p role="alert">{text}</p>
      {canRetry ? (
        <button type="button" className="shell-button" onClick={() => location.reload()}>
          重试
        </button>
      ) : (
        <p>
          没有 {program} 也可以在浏览器中检查表格文件：<a href="index.html">打开标尺工作台</a>
        </p>
      )}
    </main>
  );
}
