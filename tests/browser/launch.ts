import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../tools/browser.mjs";

/** What playwright switches off itself, which ours replaces, as far as it matters here. */
const offForTests = [
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "AvoidCorsURLLoaderRestartOnRedirect", "HttpsUpgrades"],
  ...["DestroyProfileOnBrowserClose", "PaintHolding", "ThirdPartyStoragePartitioning"],
  ...["AimEnabled", "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints"],
  "PreconnectToSearch",
];
/** Every new window of Chromium loads two pages for the list below its address bar, which nobody sees here. */
const addressBar = ["WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "WebUIOmniboxPopup"];

const quiet = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  `--disable-features=${[...offForTests, ...addressBar].join()}`,
];

/** Starts the Chromium of this machine, with nothing of its own to do. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("no Chromium on this machine");
  return chromium.launch({ executablePath, args: quiet });
}
