#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/cli.js", import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  console.error("标尺还没有构建：请在项目目录运行 npm ci && npm run build。");
  process.exitCode = 2;
}
