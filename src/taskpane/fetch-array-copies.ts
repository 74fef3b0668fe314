// Browsers before Chromium 110: what a page asks for before every other script, a worker fetches from beside the pages.
if (!("toSorted" in Array.prototype)) importScripts(new URL("../array-copies.js", location.href).href);
