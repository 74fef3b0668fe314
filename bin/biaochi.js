#!/usr/bin/env node
import { existsSync } from "node:fs";
import zlib from "node:zlib";

const program = new URL("../dist/cli.js", import.meta.url);

// Before anything else is loaded: a Node that lacks what is newest among what is used would fail at each file and blame that.
if (!("crc32" in zlib)) {
  console.error(
    `标尺的命令行需要 Node.js 20.15 以上（22 系列要 22.2 以上），现在的是 ${process.versions.node}。请换成新的再运行，或用工作台。`,
  );
  process.exitCode = 2;
} else if (existsSync(program)) {
  await import(program.href);
} else {
  console.error("标尺还没有构建：请在项目目录运行 npm ci && npm run build。");
  process.exitCode = 2;
}
