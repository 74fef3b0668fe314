import { localProfile } from "../local-profile";
import { found } from "../sources";

/** 吉林: national numbers; two forms, for projects and for transfers. */
export const jilin = localProfile({
  id: "jilin",
  name: "吉林",
  source: found("吉财绩〔2019〕498号：部门预算项目和专项转移支付绩效自评"),
  marks: ["吉财绩"],
});
