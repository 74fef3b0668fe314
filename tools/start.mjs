import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { runNode } from "./run.mjs";
import { setup } from "./setup.mjs";
import { serveSite } from "./site-server.mjs";

/** How each system opens an address in the user's browser. */
const openers = {
  win32: ["cmd", ["/c", "start", ""]],
  darwin: ["open", []],
  linux: ["xdg-open", []],
};

/** On Linux without a screen there is no browser to open. */
function hasScreen() {
  if (process.platform !== "linux") return true;
  const isThere = (process.env.PATH ?? "").split(":").some((folder) => existsSync(`${folder}/xdg-open`));
  return isThere && Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Opens the address; false when there is no browser, which is no fault. */
function openInBrowser(url) {
  const opener = openers[process.platform];
  if (!opener || !hasScreen()) return false;
  const [command, args] = opener;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => console.log(`浏览器没有打开，请自行打开 ${url}`));
  child.unref();
  return true;
}

async function start() {
  await setup();
  // Up to a minute on an old machine.
  console.log("正在准备工作台，请稍候……");
  const built = await runNode(["tools/build.mjs"], { show: true });
  if (built.code !== 0) return built.code;
  const { url } = await serveSite();
  console.log(openInBrowser(url) ? `标尺工作台已在浏览器中打开：${url}` : `请用浏览器打开标尺工作台：${url}`);
  console.log("按 Ctrl+C 结束。");
  return 0;
}

process.exitCode = await start();
