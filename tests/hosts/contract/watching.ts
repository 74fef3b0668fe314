import type { SheetHost } from "../../../src/hosts/sheet-host";
import { at, changeOf, setCells } from "./changes";
import { aMoment, same, until } from "./check";
import { valueOf, withHost, type ContractCase, type HostUnderTest, type User } from "./host-under-test";
import { workbook } from "./sheets";

type HostEvent = Parameters<Parameters<SheetHost["watch"]>[0]>[0];

const range = (row: number, col: number, sheet = "自评表") => ({
  sheet,
  top: row,
  left: col,
  bottom: row,
  right: col,
});

/** A watch under way: it has told where the user is. */
async function watched({ host }: HostUnderTest) {
  const events: HostEvent[] = [];
  const stop = host.watch((event) => events.push(event));
  await until(() => events.some(({ kind }) => kind === "selected"), "the watch tells where the user is");
  events.length = 0;
  const told = (event: HostEvent): Promise<void> =>
    until(() => events.some((one) => JSON.stringify(one) === JSON.stringify(event)), JSON.stringify(event));
  return { events, stop, told };
}

function watching(
  name: string,
  keeps: (open: HostUnderTest & { user: User }) => Promise<void>,
): ContractCase {
  return {
    name,
    keeps: (kind) =>
      withHost(kind, workbook(), async (open) => {
        const { user, host } = open;
        if (user) {
          await keeps({ ...open, user });
          return;
        }
        same(host.can.watch, false, "a host without a user does not claim to watch");
        host.watch(() => undefined)();
      }),
  };
}

export const watchingCases: readonly ContractCase[] = [
  watching("tells what is selected, from the beginning on", async (open) => {
    const { told, stop } = await watched(open);
    await open.user.select(range(2, 4));
    await told({ kind: "selected", range: range(2, 4) });
    await open.user.select(range(0, 1, "杂项"));
    await told({ kind: "selected", range: range(0, 1, "杂项") });
    stop();
  }),
  watching("tells which sheet was changed by the user or by us", async (open) => {
    const { told, events, stop } = await watched(open);
    await open.user.type("杂项", at(0, 3), "新");
    await told({ kind: "changed", sheet: "杂项" });
    valueOf(await open.host.apply(changeOf(setCells([at(2, 4), 15, 14.38]))));
    await told({ kind: "changed", sheet: "自评表" });
    await aMoment();
    same(
      events.some(({ kind }) => kind === "sheets"),
      false,
      "sheets came or went",
    );
    stop();
  }),
  watching("tells when sheets come, go or get another name", async (open) => {
    const { told, events, stop } = await watched(open);
    await open.user.addSheet("附表");
    await told({ kind: "sheets" });
    events.length = 0;
    await open.user.renameSheet("附表", "附表一");
    await open.user.type("附表一", at(0, 0), "新");
    await told({ kind: "sheets" });
    await told({ kind: "changed", sheet: "附表一" });
    events.length = 0;
    await open.user.removeSheet("附表一");
    await told({ kind: "sheets" });
    stop();
  }),
  watching("does not take its marks and its memo for changes", async (open) => {
    const { events, stop } = await watched(open);
    if (open.host.can.mark) valueOf(await open.host.mark([{ ...range(2, 4), level: "error", note: "得分" }]));
    valueOf(await open.host.remember({ version: 1, ignores: [], profile: "hubei" }));
    await aMoment();
    same(events, [], "the events");
    stop();
  }),
  watching("is silent once it was stopped", async (open) => {
    const { events, stop } = await watched(open);
    stop();
    await open.user.type("杂项", at(0, 3), "新");
    await aMoment();
    same(events, [], "the events");
  }),
  {
    name: "selects a range and brings its sheet to the front",
    keeps: (kind) =>
      withHost(kind, workbook(), async (open) => {
        const { host } = open;
        if (!host.can.select) {
          same(await host.select(range(2, 4)), { ok: false, failure: "unsupported" }, "the answer");
          return;
        }
        const { told, stop } = await watched(open);
        valueOf(await host.select(range(1, 1, "杂项")));
        await told({ kind: "selected", range: range(1, 1, "杂项") });
        const missing = await host.select(range(0, 0, "附表"));
        same(missing, { ok: false, failure: "changed-since-read" }, "the answer for a sheet that is gone");
        stop();
      }),
  },
  {
    name: "tells that a sheet wants a new look once a cell is no longer being edited",
    keeps: (kind) =>
      withHost(kind, workbook(), async (open) => {
        const { host, setEditing } = open;
        if (!setEditing) return;
        const { told, stop } = await watched(open);
        await setEditing(true);
        const answer = await host.read("自评表");
        // A program that can be read while a cell is open has nothing to make good for.
        await setEditing(false);
        if (!answer.ok) await told({ kind: "changed", sheet: "自评表" });
        stop();
      }),
  },
];
