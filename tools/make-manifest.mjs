import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readOptions, runCommand } from "./command.mjs";
import { loadSource } from "./load-source.mjs";
import { root } from "./run.mjs";

const { addressOf } = await loadSource("src/installation/address.ts");
const { manifestXml } = await loadSource("src/installation/manifest-xml.ts");

const usage = `用法：npm run manifest -- --url https://服务器/路径 [--out 标尺.xml]

  --url  放标尺网页（dist/site 的内容）的地址，必须是 https
  --out  写到这个文件；不写则显示在屏幕上`;

const Arguments = z.strictObject({
  url: z.string({ error: "缺少 --url" }).transform((text, context) => {
    const address = addressOf(text, "excel");
    if (address.ok) return address.url;
    context.addIssue({ code: "custom", message: `--url ${address.why}` });
    return z.NEVER;
  }),
  out: z.string().min(1, { error: "--out 后面要写文件名" }).optional(),
});

function readArguments() {
  const options = { url: { type: "string" }, out: { type: "string" } };
  return readOptions(options, Arguments);
}

function main(given) {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const xml = manifestXml({ url: given.url, version });
  if (given.out === undefined) process.stdout.write(xml);
  else {
    writeFileSync(given.out, xml);
    console.log(`清单已写到 ${given.out}，网页地址 ${given.url}`);
  }
}

await runCommand({ usage, read: readArguments, run: main });
