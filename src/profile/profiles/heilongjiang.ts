import { localProfile } from "../local-profile";
import { seed } from "../sources";

/** 黑龙江: national numbers; three steps of review. */
export const heilongjiang = localProfile({
  id: "heilongjiang",
  name: "黑龙江",
  source: seed("佳前财发〔2023〕4号：单位自评、部门初审、财政审核"),
  results: { caps: [{ tick: "misuse", effect: "step-down" }] },
  marks: ["佳前财发"],
  places: ["黑龙江"],
  sources: { "results.caps": seed("佳前财发〔2023〕4号：挤占挪用的评价结果降档") },
});
