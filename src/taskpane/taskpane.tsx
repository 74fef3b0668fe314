import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

declare const __BIAOCHI_VERSION__: string;

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Text>标尺 {__BIAOCHI_VERSION__}</Text>
    </FluentProvider>,
  );
}
