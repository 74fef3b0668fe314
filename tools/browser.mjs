import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const usual = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The Chromium of this machine; undefined when there is none. */
export function findBrowser() {
  return usual.find((file) => file && existsSync(file));
}

function canInstall() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** The Chromium of this machine, installed from Debian where that is possible. Throws with what to install. */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], options);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "No Chromium found. Install one (Debian: apt-get install -y chromium fonts-noto-cjk) or set CHROMIUM_PATH.",
  );
}
