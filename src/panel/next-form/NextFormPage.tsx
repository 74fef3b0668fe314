import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { summaryParts } from "../../drafting/chain/department-summary";
import { importOrderOf } from "../../drafting/import-order";
import { PageFrame } from "../pages/PageFrame";
import { allForms, currentForm } from "../session/place";
import { useSessionState } from "../session/use-session";
import { BlankForm } from "./BlankForm";
import { chainSource } from "./chain-source";
import { CopyRows } from "./CopyRows";
import { Drafts } from "./Drafts";
import { ReportCheckView } from "./ReportCheckView";
import { FollowingForm } from "./FollowingForm";
import { SummaryForm } from "./SummaryForm";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":first-child": { marginTop: "0" },
  },
});

/** 生成下一张表: from the form looked at, from several project forms, or a blank one. */
export function NextFormPage(): ReactElement {
  const styles = useStyles();
  const state = useSessionState();
  const source = chainSource(state);
  const parts = summaryParts(allForms(state.reviews).map(({ review }) => review.form));
  const order = source && importOrderOf(source.form, source.profile);
  const review = currentForm(state);
  const isReview = review?.form.kind.endsWith("-review") ?? false;
  return (
    <PageFrame title="生成下一张表">
      {source && (
        <>
          <h3 className={styles.heading}>从本表生成</h3>
          <FollowingForm key={source.form.sheet} source={source} />
        </>
      )}
      {source && order && (
        <>
          <h3 className={styles.heading}>按平台导入顺序复制</h3>
          <CopyRows form={source.form} order={order} profile={source.profile.name} />
        </>
      )}
      {review && isReview && (
        <>
          <h3 className={styles.heading}>文字稿</h3>
          <Drafts review={review} />
          <ReportCheckView key={review.form.sheet} review={review} />
        </>
      )}
      {parts.length > 1 && (
        <>
          <h3 className={styles.heading}>汇总为部门整体表</h3>
          <SummaryForm parts={parts} />
        </>
      )}
      <h3 className={styles.heading}>空白表</h3>
      <BlankForm profile={source?.profile.id ?? state.memo.profile ?? ""} />
    </PageFrame>
  );
}
