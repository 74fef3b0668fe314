import { expect } from "vitest";
import type { Grid } from "../../../src/sheet/grid";
import type { PlayingExcel } from "../playing/playing-excel";
import type { PlayingPage } from "../playing/page";

declare const playing: PlayingPage;

export const verdict = /会被退回|需说明|可报送/;
/** The score of the money row, 9 where 8.64 follows from the execution rate. */
export const [row, col] = [5, 7];

type Options = Parameters<PlayingExcel["open"]>[1];

/** The pane over the first sample, its first verdict given. */
export async function samplePane(excel: PlayingExcel, grids: readonly Grid[], options?: Options) {
  const sheet = grids[0]?.sheet ?? "";
  const open = await excel.open(grids, options);
  const { pane } = open;
  await pane.getByText(verdict).first().waitFor({ timeout: 60_000 });
  const content = (): Promise<string> => open.excel(() => playing.content(), null);
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).first();
  return {
    ...open,
    content,
    button,
    score: () => open.excel((at) => playing.valueAt(at.sheet, at.row, at.col), { sheet, row, col }),
    press: (name: string) => open.excel((command) => playing.press(command), name),
    /** Ends a story: nothing went wrong on the way, and nothing left the origin. */
    end: async () => {
      expect({ foreign: open.foreign, errors: open.errors }).toEqual({ foreign: [], errors: [] });
      await open.close();
    },
  };
}
