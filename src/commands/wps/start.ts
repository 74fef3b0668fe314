import { findWps } from "../../hosts/wps/find-wps";
import { ribbonOf } from "./ribbon";

/** WPS opens this page unseen when it starts. Anybody else who comes here is told what it is. */
const app = findWps(globalThis);

/** Where our pages are, seen from this one: beside it in a package, above it on a server. */
function addressOf(page: string): string {
  const folder = document.querySelector<HTMLMetaElement>('meta[name="biaochi-pages"]')?.content ?? "site/";
  return new URL(folder + page, location.href).href;
}

if (app) {
  const addresses = { pane: addressOf("wps-pane.html"), help: addressOf("help.html") };
  Object.assign(globalThis, { ribbon: ribbonOf(app, addresses, (text) => alert(text)) });
} else {
  document.addEventListener("DOMContentLoaded", () => {
    document.getElementById("elsewhere")?.removeAttribute("hidden");
  });
}
