import { localProfile } from "../local-profile";
import { seed, type NumberSources } from "../sources";

/** 黑龙江: national numbers; three steps of review. */
export const heilongjiang = localProfile({
  id: "heilongjiang",
  name: "黑龙江",
  source: seed("佳前财发〔2023〕4号：单位自评、部门初审、财政审核"),
  results: { caps: [{ tick: "misuse", effect: "step-down" }] },
  calendar: [
    { month: 5, yearAfter: true, what: "单位自评完成" },
    { month: 7, yearAfter: true, what: "部门评价完成" },
    { month: 10, yearAfter: true, what: "财政评价完成" },
  ],
  marks: ["佳前财发"],
});

export const heilongjiangSources = (): NumberSources => ({
  calendar: seed("佳前财发〔2023〕4号：自评、部门评价和财政评价的完成时间"),
  "results.caps": seed("佳前财发〔2023〕4号：挤占挪用的评价结果降档"),
});
