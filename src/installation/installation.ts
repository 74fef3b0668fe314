import { addressOf, type Program } from "./address";
import { checkServer, type Ask, type ServerCheck } from "./check-server";
import { manifestXml } from "./manifest-xml";
import { onlineEntry, pluginList } from "./publish-xml";

declare const __BIAOCHI_VERSION__: string;

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no ${id}`);
  return found;
}

const field = element("address", HTMLInputElement);
const refusal = element("refused", HTMLParagraphElement);

function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/xml" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A button that hands out a file made for the address in the field. */
function offer(
  id: string,
  program: Program,
  file: (url: string) => readonly [name: string, text: string],
): void {
  element(id, HTMLButtonElement).addEventListener("click", () => {
    const address = addressOf(field.value, program);
    refusal.textContent = address.ok ? "" : address.why;
    if (address.ok) save(...file(address.url));
    else field.focus();
  });
}

const pluginsFor = (url: string): string => pluginList(onlineEntry(new URL("wps/", url).href));

const ask: Ask = async (file) => {
  try {
    const answer = await fetch(file, { method: "HEAD", cache: "no-store" });
    return answer.ok ? answer.headers : null;
  } catch {
    return null;
  }
};

function show(checks: readonly ServerCheck[]): void {
  const lines = checks.map(({ fine, text }) => {
    const line = document.createElement("li");
    line.textContent = `${fine ? "✓" : "✗"} ${text}`;
    if (!fine) line.className = "off";
    return line;
  });
  element("server", HTMLUListElement).replaceChildren(...lines);
}

async function start(): Promise<void> {
  offer("excel", "excel", (url) => ["标尺.xml", manifestXml({ url, version: __BIAOCHI_VERSION__ })]);
  offer("publish", "wps", (url) => ["publish.xml", pluginsFor(url)]);
  offer("plugins", "wps", (url) => ["jsplugins.xml", pluginsFor(url)]);
  if (location.protocol === "file:") {
    show([{ fine: false, text: "这一页是从磁盘打开的。从服务器打开，可以检查服务器的设置。" }]);
    return;
  }
  field.value = new URL("./", location.href).href;
  show(await checkServer(location.protocol === "https:", ask));
}

void start();
