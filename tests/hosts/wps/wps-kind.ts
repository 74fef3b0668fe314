import { wpsHost } from "../../../src/hosts/wps/wps-host";
import type { CellAddress } from "../../../src/sheet/address";
import type { Book } from "../../office-host/book/book";
import { cellFor } from "../../office-host/book/sheet";
import { bookOfGrids } from "../../office-host/book-of-grids";
import { shownMarks, userOf } from "../../office-host/user";
import { playWps, type PlayingWps } from "../../wps-host/playing-wps";
import type { Flavour } from "../../wps-host/vba-object";
import { same } from "../contract/check";
import type { HostKind, HostUnderTest, User } from "../contract/host-under-test";

/** What tests of WPS alone may do besides. */
interface WpsUnderTest extends HostUnderTest {
  readonly book: Book;
  readonly playing: PlayingWps;
  /** Opens a cell for writing while its sheet is protected. */
  readonly unlock: (sheet: string, at: CellAddress) => void;
}

interface WpsKind extends HostKind {
  readonly open: (...given: Parameters<HostKind["open"]>) => Promise<WpsUnderTest>;
}

/** WPS tells of a sheet that goes before it is gone. */
function userOfWps(book: Book, playing: PlayingWps): User {
  const user = userOf(book);
  return {
    ...user,
    removeSheet: async (name) => {
      const sheet = book.find(name);
      if (sheet) playing.announceDeletion(sheet);
      setTimeout(() => void user.removeSheet(name), 100);
    },
  };
}

/** The WPS host over played objects, in one of the two shapes they come in. */
export const wpsKind = (flavour: Flavour): WpsKind => ({
  edits: ["set-cells", "insert-rows", "delete-rows", "set-merges", "add-sheet", "remove-sheet"],
  open: async (grids) => {
    const book = bookOfGrids(grids);
    const playing = playWps(book, flavour);
    return {
      book,
      playing,
      host: wpsHost(playing.application),
      reopen: async () => wpsHost(playing.application),
      user: userOfWps(book, playing),
      setEditing: async (editing) => book.setEditing(editing),
      disconnect: async () => {
        playing.conditions.gone = true;
      },
      unlock: (name, { row, col }) => {
        const sheet = book.find(name);
        if (sheet) cellFor(sheet, row, col).looks = { locked: false };
      },
      shownMarks: async () => shownMarks(book),
      close: async () => {
        same(playing.switchedOff(), [], "settings of WPS left off");
        same([...playing.traffic.unknown], [], "members that are not played");
      },
    };
  },
});
