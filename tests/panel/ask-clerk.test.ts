import { expect, test } from "vitest";
import { emptyBatch, type Batch } from "../../src/panel/desk/batch/batch";
import { askClerk } from "../../src/panel/desk/clerk/ask-clerk";
import type { Clerk } from "../../src/panel/desk/clerk/clerk";
import { startClerk } from "../../src/panel/desk/clerk/start-clerk";
import { handOut } from "../../src/panel/desk/handouts/hand-out";
import { deskRecord } from "../support/desk-record";
import { deskOverReader } from "./desk-over-reader";

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
  const { desk } = deskOverReader({ loadClerk: async () => clerk });
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

/** A worker that fails when it is told to, and answers when it did not. */
class TestWorker extends EventTarget {
  isEnded = false;
  postMessage({ id }: { readonly id?: number }): void {
    const reply = { kind: "tables", tables: [] };
    if (id !== undefined && !this.isEnded)
      setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data: { id, reply } })));
  }
  terminate(): void {
    this.isEnded = true;
  }
  fail(): void {
    this.isEnded = true;
    this.dispatchEvent(new Event("error", { cancelable: true }));
  }
}

test("a clerk whose worker failed before it was asked refuses in words, and the next one is another", async () => {
  const workers: TestWorker[] = [];
  const { desk } = deskOverReader({
    async loadClerk() {
      const worker = new TestWorker();
      workers.push(worker);
      return startClerk(worker);
    },
  });
  desk.set({ batch });
  const asked = handOut(desk, { kind: "ledger" }, "台账");
  await expect.poll(() => workers.length).toBe(1);
  workers[0]?.fail();
  await asked;
  expect([desk.state().busy, desk.state().notice?.text]).toEqual([
    null,
    "台账没有做成，可能是内存不够。请关闭不用的程序，或少选几张再试；结果和意见都在。",
  ]);
  expect(await askClerk(desk, batch, { kind: "compare" })).toEqual({ kind: "tables", tables: [] });
  workers[1]?.fail();
  // It had nothing to do when it failed: nobody notices.
  expect(await askClerk(desk, batch, { kind: "compare" })).toEqual({ kind: "tables", tables: [] });
  expect(workers).toHaveLength(3);
});
