import {
  Button,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import { profiles } from "../../profile/profiles";
import type { OwnProfile } from "../../sheet/memo";
import { handOver } from "../files/hand-over";
import { fileName } from "../files/save-file";
import { PageFrame } from "../pages/PageFrame";
import { useSession } from "../session/use-session";
import { baseOf, isChanged, readDraft, type Draft } from "./draft";
import { FieldRow } from "./FieldRow";
import { allFields, fieldGroups, type EditorField } from "./fields";
import { changeProfile } from "./change-profile";
import { profileKey } from "./kept-profiles";
import { profileText } from "./profile-file";
import { useDraft } from "./use-draft";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  input: { minWidth: "0", width: "100%" },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  state: { alignSelf: "center", color: tokens.colorNeutralForeground2 },
});

interface HeadProps {
  readonly draft: Draft;
  readonly nameError: string | undefined;
  readonly onDraft: (draft: Draft) => void;
}

function Head({ draft, nameError, onDraft }: HeadProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Field label="名称" size="small" {...(nameError === undefined ? {} : { validationMessage: nameError })}>
        <Input
          size="small"
          className={styles.input}
          maxLength={40}
          placeholder="如：青河县"
          value={draft.name}
          onChange={(_, { value }) => onDraft({ ...draft, name: value })}
        />
      </Field>
      <Field label="以哪个口径为基础" size="small">
        <Dropdown
          size="small"
          className={styles.input}
          value={baseOf(draft).name}
          selectedOptions={[draft.base]}
          onOptionSelect={(_, { optionValue }) => onDraft({ ...draft, base: optionValue ?? draft.base })}
        >
          {profiles.map(({ id, name }) => (
            <Option key={id} value={id}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </>
  );
}

/** Keeps a profile in the browser for other workbooks, and uses it in this one. */
function useSave(): (own: OwnProfile) => void {
  const session = useSession();
  return (own) => {
    const step = { title: `保存“${own.name}”`, put: [{ key: profileKey(own), value: own }] };
    void changeProfile(session, step, { profile: own.base, ownProfile: own });
    session.dispatch({ kind: "opened-page", page: { kind: "settings" } });
  };
}

function stateWords(errors: number, changes: number): string {
  if (errors > 0) return `还有 ${errors} 处要改`;
  return changes === 0 ? "还没有改动" : `改了 ${changes} 项`;
}

interface Editing {
  readonly draft: Draft;
  readonly errors: ReadonlyMap<string, string>;
  readonly onDraft: (draft: Draft) => void;
}

/** The fields by their groups, all of them or those that differ from the base. */
function Groups({ draft, errors, onDraft }: Editing): ReactElement {
  const styles = useStyles();
  const [onlyChanged, setOnlyChanged] = useState(false);
  const base = baseOf(draft);
  const isShown = (field: EditorField): boolean =>
    !onlyChanged || isChanged(draft, base, field) || errors.has(field.path);
  return (
    <>
      <Switch
        label="只看改过的"
        checked={onlyChanged}
        onChange={(_, { checked }) => setOnlyChanged(checked)}
      />
      {fieldGroups
        .filter(({ fields }) => fields.some(isShown))
        .map(({ title, fields }) => (
          <section key={title} aria-label={title}>
            <h3 className={styles.heading}>{title}</h3>
            {fields.filter(isShown).map((field) => (
              <FieldRow
                key={field.path}
                field={field}
                draft={draft}
                base={base}
                error={errors.get(field.path)}
                onDraft={onDraft}
              />
            ))}
          </section>
        ))}
    </>
  );
}

interface FootProps {
  readonly said: string;
  readonly onSave: () => void;
  readonly onExport: () => void;
  /** Undefined while nothing was typed. */
  readonly onForget: (() => void) | undefined;
}

function Foot({ said, onSave, onExport, onForget }: FootProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Button size="small" appearance="primary" onClick={onSave}>
        保存并使用
      </Button>
      <Button size="small" onClick={onExport}>
        导出
      </Button>
      {onForget && (
        <Button size="small" appearance="subtle" onClick={onForget}>
          放弃改动
        </Button>
      )}
      <span className={styles.state} role="status">
        {said}
      </span>
    </>
  );
}

function useExport(): (own: OwnProfile) => void {
  const session = useSession();
  return (own) => {
    const name = `${fileName(own.name)}口径.json`;
    void handOver(session, { name, content: profileText(own), type: "application/json" });
  };
}

/** Every try to go on leads to the first field that is still to be mended, which may be far off. */
function useFirstFault(tries: number): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return box;
}

/** 本地口径: a place's own numbers on top of a profile, each with its basis. */
export function ProfileEditorPage(): ReactElement {
  const styles = useStyles();
  const { draft, isBegun, change, forget } = useDraft();
  const [tries, setTries] = useState(0);
  const box = useFirstFault(tries);
  const keep = useSave();
  const exportFile = useExport();
  const base = baseOf(draft);
  const { own, errors } = readDraft(draft);
  const changes = allFields.filter((field) => isChanged(draft, base, field)).length;
  // A name is missed only when somebody wants to go on without one.
  const shown = new Map([...errors].filter(([path]) => tries > 0 || path !== "name"));
  const whenSound = (act: (sound: OwnProfile) => void) => (): void => {
    if (errors.size === 0) act(own);
    else setTries(tries + 1);
  };
  const save = (sound: OwnProfile): void => {
    forget();
    keep(sound);
  };
  const foot = (
    <Foot
      said={stateWords(shown.size, changes)}
      onSave={whenSound(save)}
      onExport={whenSound(exportFile)}
      onForget={isBegun ? forget : undefined}
    />
  );
  return (
    <PageFrame title="本地口径" foot={foot}>
      <p className={styles.quiet}>
        只改与基础不同的，其余沿用。改过的写明依据，检查结果里看得到用的是哪个口径。
      </p>
      <div ref={box}>
        <Head draft={draft} nameError={shown.get("name")} onDraft={change} />
        <Groups draft={draft} errors={errors} onDraft={change} />
      </div>
    </PageFrame>
  );
}
