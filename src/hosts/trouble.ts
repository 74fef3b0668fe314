import type { HostFailure } from "./sheet-host";

/** Expected trouble met in the middle of a piece of work: whoever runs the work answers with its name. */
export class Trouble extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure);
  }
}
