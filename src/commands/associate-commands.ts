import type { Session } from "../panel/session/session";
import { ribbonCommands, type RibbonCommand } from "./ribbon-commands";

const helpSize = { height: 80, width: 45 };

/** The help stands in a window of its own, beside whatever the user is doing. */
function showHelp(): Promise<void> {
  const { href } = new URL("help.html", location.href);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(href, { ...helpSize, displayInIframe: true }, () => resolve());
  });
}

/** A pane that cannot be brought to the front is no reason not to do what was asked. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

async function perform({ showsPane, run }: RibbonCommand, session: Promise<Session>): Promise<void> {
  if (showsPane) await showPane();
  await run(await session);
}

/** Makes the commands of the ribbon known to Excel; each is done when what it does is done. */
export function associateCommands(session: Promise<Session>): void {
  const associate = (name: string, act: () => Promise<void>): void => {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void act().finally(() => event.completed());
    });
  };
  for (const [name, command] of Object.entries(ribbonCommands))
    associate(name, () => perform(command, session));
  associate("showHelp", showHelp);
}
