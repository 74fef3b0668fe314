import { expect, test } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { emptyBatch, type Batch } from "../../src/panel/desk/batch/batch";
import { askClerk } from "../../src/panel/desk/clerk/ask-clerk";
import type { Clerk } from "../../src/panel/desk/clerk/clerk";
import { openDesk } from "../../src/panel/desk/session/desk";
import { deskRecord } from "../support/desk-record";

const files = new Map(
  Array.from({ length: 250 }, (_, index) => {
    const file = `${index}.xlsx`;
    return [file, { mark: { size: 1, modified: 1 }, records: [deskRecord({ file })] }] as const;
  }),
);
const batch: Batch = { ...emptyBatch("1", { name: "三月", depth: "unit", date: "2025-03-01" }), files };

/** A clerk that notes how many files it knows when it is asked. */
function countingClerk(): { clerk: Clerk; counts: (readonly [string, number])[] } {
  const known = new Set<string>();
  const counts: (readonly [string, number])[] = [];
  const clerk: Clerk = {
    tell(news) {
      if (news.kind !== "files") return;
      for (const [name] of news.changed) known.add(name);
      for (const name of news.removed) known.delete(name);
    },
    async ask({ kind }) {
      counts.push([kind, known.size]);
      return { kind: "tables", tables: [] };
    },
  };
  return { clerk, counts };
}

test("who asks while the clerk is still being told of the files is answered from all of them", async () => {
  const { clerk, counts } = countingClerk();
  const desk = openDesk({
    store: memoryStore(),
    today: () => "2025-03-01",
    atOnce: 1,
    save: () => undefined,
    loadClerk: async () => clerk,
    loadReader: () => Promise.reject(new Error("nobody reads")),
  });
  const fewer = { ...batch, files: new Map([...files].slice(0, 120)) };
  await Promise.all([
    askClerk(desk, batch, { kind: "compare" }),
    askClerk(desk, batch, { kind: "ledger" }),
    askClerk(desk, fewer, { kind: "bulletin" }),
  ]);
  expect(counts).toEqual([
    ["compare", 250],
    ["ledger", 250],
    ["bulletin", 120],
  ]);
});
