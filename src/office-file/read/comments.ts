import { parseAddress } from "../../sheet/address";
import type { Comment } from "../../sheet/grid";
import { attribute, scanXml } from "../xml/scan";

/** Comments of a sheet: the old notes (`comment`) and the threaded ones (`threadedComment`) look alike from here. */
export function readComments(xml: string): readonly Comment[] {
  const comments: Comment[] = [];
  let reference = "";
  let text = "";
  let inText = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "comment" || name === "threadedComment") {
        reference = attribute(attributes, "ref") ?? "";
        text = "";
      } else if (name === "t" || name === "text") inText = true;
    },
    close(name) {
      if (name === "t") inText = false;
      const at = name === "comment" || name === "threadedComment" ? parseAddress(reference) : undefined;
      if (at) comments.push({ at, text: text.trim() });
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return comments;
}
