/** One thing the server should do, and whether it does. */
export interface ServerCheck {
  readonly fine: boolean;
  readonly text: string;
}

/** What one file came with; null when it did not come. */
export type Ask = (file: string) => Promise<Headers | null>;

const mayBeStale = (headers: Headers): boolean =>
  !/no-cache|no-store/.test(headers.get("Cache-Control") ?? "");

async function checkPage(ask: Ask): Promise<ServerCheck> {
  const headers = await ask("taskpane.html");
  if (!headers) return { fine: false, text: "取不到 taskpane.html。请把 site 文件夹的内容全部放上去。" };
  return mayBeStale(headers)
    ? {
        fine: false,
        text: "网页没有设 Cache-Control: no-cache，更新后可能还看到旧的。请照安装包 server 里的示例设置。",
      }
    : { fine: true, text: "网页每次核对，更新后马上生效。" };
}

async function checkOffice(ask: Ask): Promise<ServerCheck> {
  const headers = await ask("office/office.js");
  if (!headers) return { fine: false, text: "取不到 office/office.js，Excel 里打不开。请检查这个文件夹。" };
  return /javascript/.test(headers.get("Content-Type") ?? "")
    ? { fine: true, text: "office.js 在这台服务器上，不访问外网。" }
    : { fine: false, text: "office.js 的类型不是 JavaScript，浏览器不会运行。请在服务器上为 .js 设置类型。" };
}

async function checkFunctions(ask: Ask): Promise<ServerCheck> {
  const headers = await ask("functions.json");
  return headers
    ? { fine: true, text: "公式的说明可以取到。" }
    : { fine: false, text: "取不到 functions.json，公式用不了。IIS 要为 .json 设置类型。" };
}

/** How the server of this page is set: what it must hand out, and how long browsers may keep it. */
export async function checkServer(secure: boolean, ask: Ask): Promise<readonly ServerCheck[]> {
  const address: ServerCheck = secure
    ? { fine: true, text: "是 https 网站。" }
    : { fine: false, text: "不是 https 网站：工作台和 WPS 可以用，Excel 不能用。" };
  const asked = await Promise.all([checkPage(ask), checkOffice(ask), checkFunctions(ask)]);
  return [address, ...asked];
}
