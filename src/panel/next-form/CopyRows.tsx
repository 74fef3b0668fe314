import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { importText, type importOrderOf } from "../../drafting/import-order";
import type { Form } from "../../form/form";
import { copyText } from "../session/copy-text";
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
  const copy = (): void =>
    void copyText(
      session,
      importText(form, order),
      `已复制 ${form.indicators.length} 行指标，可以粘贴到导入模板。`,
    );
  return (
    <>
      <p className={styles.quiet}>列序按“{profile}”口径，不带表头。</p>
      <Button size="small" onClick={copy}>
        复制 {form.indicators.length} 行指标
      </Button>
    </>
  );
}
