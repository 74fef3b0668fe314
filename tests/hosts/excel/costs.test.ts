import { expect, it } from "vitest";
import { costs } from "./measure";

it("asks Excel no more often than it must", async () => {
  const found = Object.fromEntries((await costs()).map(({ task, syncs }) => [task, syncs]));
  expect(found).toEqual({
    "list the sheets": 1,
    "read a sheet of 40 x 9": 2,
    // It reaches as far as when it was listed: its cells are asked for at once.
    "read it without comments": 1,
    "fix a cell": 2,
    "mark 200 cells": 2,
    // In bands that are each unpacked in less than a frame.
    "read a register of 2,000 x 20": 9,
  });
});
