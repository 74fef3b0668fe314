import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/installation/address";
import { checkServer } from "../../src/installation/check-server";

describe("the address of the pages", () => {
  it.each([
    ["https://server/biaochi", "https://server/biaochi/"],
    [" https://server/标尺/ ", "https://server/%E6%A0%87%E5%B0%BA/"],
  ])("%s is taken as a folder", (text, url) => {
    expect(addressOf(text, "excel")).toEqual({ ok: true, url });
  });

  it("may be without a certificate for WPS alone", () => {
    expect(addressOf("http://server/b", "wps")).toEqual({ ok: true, url: "http://server/b/" });
    expect(addressOf("http://server/b", "excel")).toMatchObject({ ok: false });
  });

  it.each([
    "",
    "server",
    "file:///C:/site/",
    "https://server/a?b=1",
    "https://server/a#b",
    "https://server/index.html",
  ])("%j is refused in a sentence", (text) => {
    for (const program of ["excel", "wps"] as const) {
      const address = addressOf(text, program);
      expect(address.ok ? "" : address.why).toMatch(/。$/);
    }
  });
});

describe("the server", () => {
  const headers = new Headers({ "Content-Type": "text/javascript", "Cache-Control": "no-cache" });

  it("is fine when it hands everything out and lets nothing grow old", async () => {
    const checks = await checkServer(true, async () => headers);
    expect(checks.map(({ fine }) => fine)).toEqual([true, true, true, true]);
  });

  it("is told what to put right", async () => {
    const bare = new Headers({ "Content-Type": "text/plain" });
    const checks = await checkServer(false, async (file) => (file === "functions.json" ? null : bare));
    expect(checks.map(({ fine }) => fine)).toEqual([false, false, false, false]);
    for (const { text } of checks) expect(text).toMatch(/。$/);
  });
});
