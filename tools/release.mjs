import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readOptions, runCommand } from "./command.mjs";
import { billOfMaterials } from "./release/bill-of-materials.mjs";
import { licenceList } from "./release/licence-list.mjs";
import { manualFiles } from "./release/manual.mjs";
import { releaseFiles } from "./release/release-files.mjs";
import { shippedPackages } from "./release/shipped-packages.mjs";
import { zipOf } from "./release/zip-of.mjs";
import { root, runNode } from "./run.mjs";
import { setup } from "./setup.mjs";

const usage = `用法：npm run release -- [--out 文件夹] [--built | --check] [--plain]

  --out    压缩包写到这个文件夹（默认 dist-release）
  --built  不重新构建，打包 dist 里现有的
  --check  构建两次，比较两次得到的压缩包是否一字不差
  --plain  手册不带插图；插图取自上一次 npm test 的截图`;

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Builds from nothing: what an earlier build left behind could hide a difference. The tests' pictures stay. */
async function build() {
  rmSync(path.join(root, "node_modules/.cache/webpack"), { recursive: true, force: true });
  const { code, output } = await runNode(["tools/build.mjs"]);
  if (code !== 0) throw new Error(output);
}

/** Packs all that is handed over, of what is built. */
async function pack({ plain }) {
  const packages = shippedPackages();
  const files = new Map([...releaseFiles(), ...manualFiles({ plain })]);
  files.set("第三方许可.txt", Buffer.from(licenceList(packages)));
  files.set("sbom.cdx.json", Buffer.from(await billOfMaterials(packages)));
  return zipOf(files);
}

function write(folder, { name, bytes, count }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
  writeFileSync(path.join(folder, `${name}.sha256`), `${sha256(bytes)}  ${name}\n`);
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  console.log(`${path.join(folder, name)}：${count} 个文件，${size} MB\nSHA-256 ${sha256(bytes)}`);
}

async function buildAgain(first, choices) {
  await build();
  const again = sha256((await pack(choices)).bytes);
  if (again !== sha256(first.bytes)) throw new Error(`第二次构建得到的不一样：${again}`);
  console.log("第二次构建得到的一字不差");
}

const Choices = z.strictObject({
  out: z.string().min(1, { error: "--out 后面要写文件夹" }).default("dist-release"),
  built: z.boolean().default(false),
  check: z.boolean().default(false),
  plain: z.boolean().default(false),
});

function readChoices() {
  const isSaid = { type: "boolean" };
  return readOptions({ out: { type: "string" }, built: isSaid, check: isSaid, plain: isSaid }, Choices);
}

async function main({ out, ...choices }) {
  await setup();
  // A picture that is missing is told now, not after minutes of building.
  manualFiles(choices);
  if (!choices.built) await build();
  const release = await pack(choices);
  write(path.resolve(root, out), release);
  if (choices.check) await buildAgain(release, choices);
}

await runCommand({ usage, read: readChoices, run: main });
