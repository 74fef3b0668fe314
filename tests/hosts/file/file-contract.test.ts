import { describe, it } from "vitest";
import { fileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { nodeCodec } from "../../../src/hosts/file/node-codec";
import { openWorkbook } from "../../../src/office-file/open-workbook";
import type { HostKind } from "../contract/host-under-test";
import { hostContract } from "../host-contract";
import { xlsxOfGrids } from "./xlsx-of-grids";

function hostOf(bytes: Uint8Array): FileHost {
  const read = openWorkbook(bytes, nodeCodec);
  if (!read.ok) throw new Error(read.failure.message);
  return fileHost(read.value);
}

const fileKind: HostKind = {
  edits: ["set-cells", "insert-rows", "delete-rows", "set-merges", "add-sheet", "remove-sheet"],
  open: async (grids) => {
    const host = hostOf(await xlsxOfGrids(grids));
    return {
      host,
      reopen: async () => {
        const saved = await host.save();
        if (!saved.ok) throw new Error(saved.failure.message);
        return hostOf(saved.value);
      },
      close: async () => undefined,
    };
  },
};

describe("the port over a file", () => {
  it.each(hostContract)("$name", ({ keeps }) => keeps(fileKind));
});
