import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";
import { root } from "../run.mjs";

const folder = path.join(root, "docs/manual");
const screenshots = path.join(root, "dist/screenshots");

const style = `
body{max-width:46em;margin:0 auto;padding:16px 24px 48px;color:#242424;background:#fff;font:15px/1.8 "Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:24px}h2{font-size:18px;margin-top:32px;border-top:1px solid #d0d0d0;padding-top:16px}
figure{margin:16px 0}img{max-width:100%;border:1px solid #d0d0d0}figcaption{color:#5c5c5c;font-size:13px}
table{border-collapse:collapse}th,td{border:1px solid #d0d0d0;padding:4px 10px;text-align:left}th{background:#f3f5f4}
code{font-family:Consolas,monospace}@media print{figure,tr{break-inside:avoid}}`;

const page = (title, body) =>
  [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head><body>`,
    `${body}</body></html>\n`,
  ].join("\n");

/** The pictures a text shows, by the names under which the browser tests keep them. */
export function picturesOf(markdown) {
  return [...markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, name]) => name);
}

/** The texts of the manual by the name of their file, without its ending. */
export function manualTexts() {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return new Map(names.map((name) => [path.parse(name).name, readFileSync(path.join(folder, name), "utf8")]));
}

function rendered(markdown, withPictures) {
  const marked = new Marked({
    renderer: {
      image: ({ href, text }) =>
        withPictures
          ? `<figure><img src="图/${href}.png" alt=""><figcaption>${text}</figcaption></figure>`
          : "",
      // A figure is no part of a paragraph.
      paragraph({ tokens }) {
        const inner = this.parser.parseInline(tokens);
        return tokens.every(({ type, raw }) => type === "image" || raw.trim() === "")
          ? inner
          : `<p>${inner}</p>\n`;
      },
    },
  });
  return marked.parse(markdown);
}

function pictureOf(name) {
  const file = path.join(screenshots, `${name}.png`);
  if (!existsSync(file))
    throw new Error(
      `没有插图 ${name}：请先运行 npm test，或者运行 npm run release -- --plain 打包没有插图的手册`,
    );
  return readFileSync(file);
}

/** The manual's pages by their path in the release, with the pictures of the last browser tests unless it is plain. */
export function manualFiles({ plain }) {
  const files = new Map();
  for (const [name, text] of manualTexts()) {
    const title = /^# (.*)$/m.exec(text)?.[1] ?? name;
    files.set(`手册/${name}.html`, Buffer.from(page(title, rendered(text, !plain))));
    if (plain) continue;
    for (const picture of picturesOf(text)) files.set(`手册/图/${picture}.png`, pictureOf(picture));
  }
  return files;
}
