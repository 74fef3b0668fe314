import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { importText, type importOrderOf } from "../../drafting/import-order";
import type { Form } from "../../form/form";
import { useSession } from "../session/use-session";

const useStyles = makeStyles({
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly form: Form;
  readonly order: NonNullable<ReturnType<typeof importOrderOf>>;
  readonly profile: string;
}

/** The indicator rows for the platform, in the order of its import. */
export function CopyRows({ form, order, profile }: Props): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const copy = async (): Promise<void> => {
    const isCopied = await session.page.copyText(importText(form, order));
    const text = `已复制 ${form.indicators.length} 行指标，可以粘贴到导入模板。`;
    session.dispatch({
      kind: "said",
      notice: isCopied ? { kind: "done", during: "copy", text } : { kind: "not-copied", during: "copy" },
    });
  };
  return (
    <>
      <p className={styles.quiet}>列序按“{profile}”口径，不带表头。</p>
      <Button size="small" onClick={() => void copy()}>
        复制 {form.indicators.length} 行指标
      </Button>
    </>
  );
}
