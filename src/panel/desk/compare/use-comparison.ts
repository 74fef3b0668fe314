import { startTransition, useEffect, useState } from "react";
import type { TableSheet } from "../../../office-file/write/table-workbook";
import type { Batch } from "../batch/batch";
import { askClerk } from "../clerk/ask-clerk";
import { useDesk } from "../session/use-desk";

interface Comparison {
  /** Undefined while they are worked out. */
  readonly tables: readonly TableSheet[] | undefined;
  readonly isFailed: boolean;
}

interface Found {
  readonly files: Batch["files"];
  readonly projects: Batch["projects"];
  readonly last: Batch["last"];
  readonly tables: readonly TableSheet[] | undefined;
}

/** What the comparisons found in a batch; worked out by the clerk, again whenever something of it changes. */
export function useComparison(batch: Batch): Comparison {
  const desk = useDesk();
  const { files, projects, last } = batch;
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isWanted = true;
    // Long tables are drawn as the browser finds time.
    const show = (tables: Found["tables"]): void =>
      startTransition(() => {
        if (isWanted) setFound({ files, projects, last, tables });
      });
    const now = desk.state().batch;
    if (!now) return undefined;
    askClerk(desk, now, { kind: "compare" }).then(
      (reply) => {
        show(reply.kind === "tables" ? reply.tables : undefined);
      },
      () => {
        show(undefined);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [desk, files, projects, last]);
  const isFresh = found?.files === files && found.projects === projects && found.last === last;
  return { tables: isFresh ? found.tables : undefined, isFailed: isFresh && found.tables === undefined };
}
