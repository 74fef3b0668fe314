import { doWithout } from "./do-without";
import type { Session } from "./session";
import type { ApprovedFile } from "./state";

/** Where the forms of the file chosen last are kept. */
const key = "approved-file";

/** Forms are as this version of us reads them: another version asks for the file again. */
interface Kept extends ApprovedFile {
  readonly version: string;
}

function isKept(value: unknown, version: string): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { file, forms, version: its } = value as Partial<Kept>;
  return its === version && typeof file === "string" && Array.isArray(forms);
}

/** Brings back the file that the workbook is compared with, when that was chosen before the panel was closed. */
export async function restoreApproved(session: Session): Promise<void> {
  const missing = session.state().missingApproved?.file ?? null;
  if (missing === null) return;
  const kept = await doWithout(session.store.read("settings", key));
  if (!isKept(kept, session.page.version) || kept.file !== missing) return;
  session.dispatch({ kind: "opened-approved", file: { file: kept.file, forms: kept.forms } });
  await session.recheck([]);
}

/** Keeps the forms of the approved file in the user's store. Gives the function that ends it. */
export function keepApproved(session: Session): () => void {
  let last = session.state().approvedFile;
  return session.subscribe(() => {
    const { approvedFile } = session.state();
    if (approvedFile === last) return;
    last = approvedFile;
    if (!approvedFile) return;
    const kept: Kept = { ...approvedFile, version: session.page.version };
    void doWithout(session.store.write("settings", key, kept));
  });
}
