import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { root } from "./run.mjs";

/** The pages: those built last, or of an unpacked release that `BIAOCHI_SITE` names. */
export const site = path.resolve(root, process.env.BIAOCHI_SITE ?? "dist/site");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file behind a request's path; undefined for anything outside the site. */
function fileOf(url) {
  const { pathname } = new URL(url, "http://localhost");
  const file = path.join(
    site,
    decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname),
  );
  const isInside = file.startsWith(`${site}${path.sep}`);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Answers requests from the built pages. Pages and lists are never cached: what they name carries its hash in the name. */
export function answerFromSite(request, response) {
  let file;
  try {
    file = fileOf(request.url);
  } catch {
    file = undefined;
  }
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("没有这个页面");
    return;
  }
  const extension = path.extname(file);
  const isPage = extension === ".html" || extension === ".xml";
  response.writeHead(200, {
    "Content-Type": types[extension] ?? "application/octet-stream",
    "Cache-Control": isPage ? "no-cache" : "max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
  });
  createReadStream(file).pipe(response);
}

/** Serves the built pages on this machine only; answers the server and its address. `port` 0: any free one. */
export function serveSite(port = 0) {
  const server = createServer(answerFromSite);
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({ server, url: `http://localhost:${server.address().port}/` }),
    );
  });
}
