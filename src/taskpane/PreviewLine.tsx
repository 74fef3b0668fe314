import type { ReactElement } from "react";

/** Stands over the panel until it has been run in a real WPS. */
export function PreviewLine(): ReactElement {
  return (
    <p className="preview">
      WPS 预览版，还没有在 WPS 中实测。<a href="wps-diagnostics.html">运行诊断</a>
    </p>
  );
}
