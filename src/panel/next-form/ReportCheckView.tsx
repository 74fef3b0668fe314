import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FormReview } from "../../review/review";
import type { checkReport, ReportDifference } from "../../review/self-report/report-differences";
import { CellLink } from "../check/CellLink";
import { TakeFiles } from "../files/TakeFiles";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  quiet: { margin: "0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalL },
  said: { overflowWrap: "anywhere" },
});

/** A report with what holds it against a sheet, or one sentence why it cannot be read. */
type Report =
  | { readonly name: string; readonly paragraphs: readonly string[]; readonly check: typeof checkReport }
  | { readonly message: string };

async function readReport(file: File): Promise<Report> {
  const [{ readDocx }, { fflateCodec }, { checkReport: check }] = await Promise.all([
    import("../../office-file/docx/read-docx"),
    import("../../office-file/codec-fflate"),
    import("../../review/self-report/report-differences"),
  ]);
  const read = readDocx(new Uint8Array(await file.arrayBuffer()), fflateCodec);
  return read.ok
    ? { name: file.name, paragraphs: read.value, check }
    : { message: `“${file.name}”：${read.failure.message}` };
}

function summary(name: string, compared: number, found: number): string {
  if (compared === 0) return `“${name}”里没有找到能与本表核对的数字。`;
  return found === 0
    ? `“${name}”里 ${compared} 个数字与本表一致。`
    : `“${name}”里核对了 ${compared} 个数字，${found} 处与本表不同：`;
}

function Difference({
  sheet,
  difference,
}: {
  readonly sheet: string;
  readonly difference: ReportDifference;
}) {
  const styles = useStyles();
  const { what, said, written, at } = difference;
  const range = { sheet, top: at.row, left: at.col, bottom: at.row, right: at.col };
  return (
    <li className={styles.said}>
      报告写“{said}”，表上{what}是 {written} <CellLink range={range} />
    </li>
  );
}

function Answer({ review, report }: { readonly review: FormReview; readonly report: Report }) {
  const styles = useStyles();
  if ("message" in report) return <p className={styles.quiet}>{report.message}</p>;
  const { compared, differences } = report.check(review, report.paragraphs);
  return (
    <>
      <p className={styles.quiet}>{summary(report.name, compared, differences.length)}</p>
      {differences.length > 0 && (
        <ul className={styles.list}>
          {differences.map((difference) => (
            <Difference
              key={`${difference.what} ${difference.said}`}
              sheet={review.form.sheet}
              difference={difference}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** 自评报告 in Word against the sheet: the same figures must stand in both. */
export function ReportCheckView({ review }: { readonly review: FormReview }): ReactElement {
  const styles = useStyles();
  const [report, setReport] = useState<Report>();
  const take = ([file]: readonly File[]): void => {
    if (file) void readReport(file).then(setReport);
  };
  return (
    <div className={styles.part}>
      <TakeFiles
        label="核对自评报告"
        hint="选择 Word 报告（.docx），与本表的数字核对。"
        accept=".docx"
        onFiles={take}
      />
      <div role="status">{report && <Answer review={review} report={report} />}</div>
    </div>
  );
}
