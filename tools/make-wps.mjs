import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readOptions, runCommand } from "./command.mjs";
import { loadSource } from "./load-source.mjs";
import { root } from "./run.mjs";

const { addressOf } = await loadSource("src/installation/address.ts");
const { offlineEntry, offlineFolder, onlineEntry, pluginList } = await loadSource(
  "src/installation/publish-xml.ts",
);

const usage = `用法：npm run wps -- --url http://服务器/路径 --out 文件夹
      npm run wps -- --offline --out 文件夹

  --url      放标尺网页（dist/site 的内容）的地址；WPS 每次从这里打开
  --offline  不用服务器：生成可以拷到各台电脑的加载项文件夹
  --out      写到这个文件夹`;

const site = path.join(root, "dist/site");

const folderAddress = z.string().transform((text, context) => {
  const address = addressOf(text, "wps");
  if (address.ok) return address.url;
  context.addIssue({ code: "custom", message: `--url ${address.why}` });
  return z.NEVER;
});

const Arguments = z
  .strictObject({
    url: folderAddress.optional(),
    offline: z.boolean().optional(),
    out: z.string({ error: "缺少 --out" }).min(1, { error: "--out 后面要写文件夹" }),
  })
  .refine(({ url, offline }) => (url === undefined) !== (offline !== true), {
    error: "--url 和 --offline 写一个",
  });

function readArguments() {
  const isText = { type: "string" };
  return readOptions({ url: isText, out: isText, offline: { type: "boolean" } }, Arguments);
}

/** The package: the start page and what stands beside it on top, all other pages in a folder of their own. */
function writePackage(out, version) {
  if (!existsSync(path.join(site, "wps/ribbon.xml"))) throw new Error("还没有网页：先运行 npm run build");
  const folder = path.join(out, offlineFolder(version));
  rmSync(folder, { recursive: true, force: true });
  const isElsewhere = (file) => path.relative(site, file).split(path.sep)[0] !== "wps";
  cpSync(site, path.join(folder, "site"), { recursive: true, filter: isElsewhere });
  cpSync(path.join(site, "wps"), folder, { recursive: true });
  const start = path.join(folder, "index.html");
  const html = readFileSync(start, "utf8");
  writeFileSync(
    start,
    html
      .replace('name="biaochi-pages" content="../"', 'name="biaochi-pages" content="site/"')
      .replace('href="../index.html"', 'href="site/index.html"'),
  );
}

function main(given) {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  mkdirSync(given.out, { recursive: true });
  const entry = given.offline ? offlineEntry(version) : onlineEntry(new URL("wps/", given.url).href);
  if (given.offline) writePackage(given.out, version);
  for (const name of ["publish.xml", "jsplugins.xml"])
    writeFileSync(path.join(given.out, name), pluginList(entry));
  console.log(
    `已写到 ${given.out}：publish.xml、jsplugins.xml${given.offline ? `和 ${offlineFolder(version)} 文件夹` : ""}`,
  );
  console.log(`电脑上已有这两个文件时不要覆盖，在其中加上这一行：\n${entry}`);
}

await runCommand({ usage, read: readArguments, run: main });
