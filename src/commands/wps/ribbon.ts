import { call, get, textAt, type WpsObject } from "../../hosts/wps/member";
import { bookName, sendCommand } from "./sent-commands";
import { showPane } from "./show-pane";

/** The icon of each button, by the command it stands for. */
const icons: Readonly<Record<string, string>> = {
  openPane: "biaochi",
  checkSheet: "check",
  fixSafe: "fix",
  markFindings: "mark",
  clearMarks: "clear",
  showHelp: "help",
  checkRow: "row",
};

const helpSize = { width: 480, height: 720 };

/** Addresses of our pages, as this page finds them. */
interface Addresses {
  readonly pane: string;
  readonly help: string;
}

/** A button of WPS. */
type Control = WpsObject;

/** What WPS calls by name when the ribbon is built and its buttons are pressed. */
export interface Ribbon {
  readonly OnAddinLoad: () => boolean;
  readonly OnAction: (control: Control) => boolean;
  readonly GetImage: (control: Control) => string;
}

/** The entry of the cell menu stands for the same command as its button, under an id of its own. */
function commandOf(control: Control): string {
  return textAt(control, "Id").replace(/OfCell$/, "");
}

function showHelp(app: WpsObject, address: string): void {
  const scale = devicePixelRatio;
  call(app, "ShowDialog", address, "标尺帮助", helpSize.width * scale, helpSize.height * scale, false);
}

/**
 * The buttons. What they do is done in the pane, which knows the sheets: it is brought to the front and told.
 * `say` shows a sentence to the user.
 */
export function ribbonOf(app: WpsObject, { pane, help }: Addresses, say: (text: string) => void): Ribbon {
  const act = (command: string): void => {
    if (command === "showHelp") {
      showHelp(app, help);
      return;
    }
    const book = bookName(get(app, "ActiveWorkbook"));
    if (book === undefined) {
      say("还没有打开表格。打开一张绩效表后再点一次。");
      return;
    }
    showPane(app, book, pane);
    if (command !== "openPane") sendCommand(app, book, command);
  };
  return {
    OnAddinLoad: () => true,
    OnAction: (control) => {
      try {
        act(commandOf(control));
      } catch {
        say(
          "标尺的面板没有打开。关闭 WPS 后重新打开，再点一次；仍打不开时，请管理员检查放标尺网页的服务器。",
        );
      }
      return true;
    },
    GetImage: (control) => `icons/${icons[commandOf(control)] ?? "biaochi"}-32.png`,
  };
}
