/** Why the pane cannot be opened, in the user's words. */
export interface StartTrouble {
  readonly text: string;
  /** Whether trying again may help. */
  readonly canRetry: boolean;
}

/** What office.js must offer; Excel 2021 does. */
const demanded = "1.13";
const patience = 10_000;
/** Outside Excel office.js waits for ever; nobody need wait that long to be told so. */
const patienceInBrowser = 3000;

/** A page by itself in a browser: Excel shows its panes in frames, or in a webview, and tells office.js about itself. */
function isPlainBrowser(): boolean {
  const { chrome = {} } = globalThis as { chrome?: object };
  const isWebview = "webview" in chrome;
  return parent === window && !isWebview && !location.search.includes("_host_Info");
}

async function readyOffice(): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), isPlainBrowser() ? patienceInBrowser : patience);
  });
  // In a browser there is no host, whatever the types say.
  const ready = Office.onReady().then(({ host }) => String(host));
  return Promise.race([ready, silence]).finally(() => clearTimeout(timer));
}

/** Waits for Excel; answers what is in the way, or nothing. */
export async function openOffice(): Promise<StartTrouble | undefined> {
  if (!("Office" in globalThis))
    return {
      text: "没有读到 office.js。网络恢复后可以重试；仍打不开时，请管理员检查服务器上的 office 文件夹。",
      canRetry: true,
    };
  const host = await readyOffice();
  if (host === undefined && !isPlainBrowser())
    return { text: "Excel 没有回应。等 Excel 中的计算或对话框结束后重试。", canRetry: true };
  if (host !== "Excel")
    return { text: "这个页面是 Excel 中的面板，要在 Excel 的“标尺”选项卡中打开。", canRetry: false };
  if (!Office.context.requirements.isSetSupported("ExcelApi", demanded))
    return {
      text: "这个版本的 Excel 缺少标尺要用的功能。需要 Excel 2021、Microsoft 365 或网页版 Excel。",
      canRetry: false,
    };
  return undefined;
}
