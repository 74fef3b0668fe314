import { createRoot } from "react-dom/client";
import { createDesk } from "./desk";
import { WorkbenchPage } from "./WorkbenchPage";

const root = document.getElementById("root");
if (root) {
  // The spreadsheet lives in an element of its own: React puts it in its place and never looks inside.
  const sheet = document.createElement("div");
  sheet.style.height = "100%";
  const desk = createDesk(sheet, matchMedia("(prefers-color-scheme: dark)").matches);
  createRoot(root).render(<WorkbenchPage desk={desk} sheet={sheet} />);
}
