import { addFindingSheet } from "./add-finding-sheet";
import { applySafeFixes } from "./apply-safe-fixes";
import { chooseApproved } from "./choose-approved";
import { chooseColumns } from "./choose-columns";
import { clearMarks } from "./clear-marks";
import { copyFindings } from "./copy-findings";
import { markFindings } from "./mark-findings";
import { openCoach } from "./open-coach";
import { openDeskPage } from "./open-desk-page";
import { openIgnores } from "./open-ignores";
import { openNextForm } from "./open-next-form";
import { openProofs } from "./open-proofs";
import { openSettings } from "./open-settings";
import { openTraining } from "./open-training";
import { removeFindingSheet } from "./remove-finding-sheet";
import type { UserAction } from "./user-action";

/** What the panel's menu offers, in this order; a line divides the groups. */
export const menuActions: readonly (readonly UserAction[])[] = [
  [applySafeFixes, markFindings, clearMarks],
  [copyFindings, addFindingSheet, removeFindingSheet],
  [openNextForm, openProofs, openDeskPage],
  [openIgnores, chooseApproved, chooseColumns, openCoach, openTraining, openSettings],
];
