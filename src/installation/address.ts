/** Which program a file is for: Office loads pages over https only. */
export type Program = "excel" | "wps";

/** The address of the folder of the pages, with its slash; or what is wrong with it, in a sentence. */
export type Address =
  { readonly ok: true; readonly url: string } | { readonly ok: false; readonly why: string };

const refused = (why: string): Address => ({ ok: false, why });

/** Reads the address somebody gives for the folder of the pages. */
export function addressOf(text: string, program: Program): Address {
  const given = text.trim();
  if (!URL.canParse(given)) return refused("不是网址。请写成 https://服务器/文件夹。");
  const url = new URL(given);
  if (program === "excel" && url.protocol !== "https:")
    return refused("Excel 只加载 https:// 开头的网页。请给网站配上证书。");
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return refused("不是网站的地址。请把网页放到服务器上，写服务器的地址。");
  if (url.search !== "" || url.hash !== "") return refused("只写到文件夹，不带 ? 和 #。");
  if (/\.(?:html?|xml)$/i.test(url.pathname)) return refused("只写到文件夹，不写网页的名称。");
  return { ok: true, url: url.href.endsWith("/") ? url.href : `${url.href}/` };
}
