import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { composeOwn } from "../../review/own-profile";
import type { OwnProfile } from "../../sheet/memo";
import { TakeFiles } from "../files/TakeFiles";
import { ShelfFoot } from "../shelf/ShelfFoot";
import { keepMemo } from "../session/keep-memo";
import { useSession, useSessionState } from "../session/use-session";
import { changeProfile, takeProfileBack } from "./change-profile";
import { profileKey, profileShelf, useKeptProfiles } from "./kept-profiles";
import { readProfileFile } from "./profile-file";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  trouble: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorPaletteRedForeground1 },
  row: { marginTop: tokens.spacingVerticalXS },
});

/** The kept profiles, and the workbook's own where this browser does not keep it. */
function known(kept: readonly OwnProfile[], own: OwnProfile | undefined): readonly OwnProfile[] {
  return own && !kept.some(({ name }) => name === own.name) ? [...kept, own] : kept;
}

interface Chosen {
  readonly own: OwnProfile | undefined;
  readonly onChoose: (own: OwnProfile) => void;
}

function Choice({ own, onChoose }: Chosen): ReactElement | null {
  const all = known(useKeptProfiles(), own);
  if (all.length === 0) return null;
  const choose = (wanted: string): void => {
    const chosen = all.find(({ name }) => name === wanted);
    if (chosen) onChoose(chosen);
  };
  return (
    <RadioGroup aria-label="本地口径" value={own?.name ?? ""} onChange={(_, { value }) => choose(value)}>
      {all.map((one) => (
        <Radio key={one.name} value={one.name} label={composeOwn(one)?.name ?? one.name} />
      ))}
    </RadioGroup>
  );
}

/** Takes a file in, keeps it and chooses it; what is wrong with a file is said. */
function Import(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const [trouble, setTrouble] = useState("");
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const read = readProfileFile(file.name, await file.text());
    setTrouble(read.ok ? "" : read.message);
    if (!read.ok) return;
    const { own } = read;
    await changeProfile(
      session,
      { title: `导入“${own.name}”`, put: [{ key: profileKey(own), value: own }] },
      { profile: own.base, ownProfile: own },
    );
  };
  return (
    <div className={styles.row}>
      <TakeFiles
        label="导入口径文件"
        hint="或拖到这里"
        accept=".json"
        onFiles={(files) => void take(files)}
      />
      {trouble !== "" && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

/** Own profiles: chosen, written, taken in from a file, deleted. */
export function OwnProfiles(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { ownProfile: own } = useSessionState().memo;
  const choose = (chosen: OwnProfile): void =>
    void keepMemo(session, (memo) => ({ ...memo, profile: chosen.base, ownProfile: chosen }));
  const forget = ({ name, base }: OwnProfile): void =>
    void changeProfile(
      session,
      { title: `删除“${name}”`, remove: [profileKey({ name })] },
      { profile: base },
    );
  const open = (): void => session.dispatch({ kind: "opened-page", page: { kind: "profile-editor" } });
  return (
    <>
      <Choice own={own} onChoose={choose} />
      <div className={styles.buttons}>
        <Button size="small" onClick={open}>
          {own ? `修改“${own.name}”` : "编写本地口径"}
        </Button>
        {own && (
          <Button size="small" onClick={() => forget(own)}>
            删除
          </Button>
        )}
      </div>
      <Import />
      <ShelfFoot shelf={profileShelf(session.store)} onBack={() => takeProfileBack(session)} />
    </>
  );
}
