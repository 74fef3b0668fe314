import { localProfile } from "../local-profile";
import { found, uncertain, type NumberSources } from "../sources";

/** 内蒙古: follows the national rules. */
export const neimenggu = localProfile({
  id: "neimenggu",
  name: "内蒙古",
  source: found("内财监〔2019〕1343号：项目支出绩效管理"),
  marks: ["内财监"],
});

export const neimengguSources = (): NumberSources => ({ grades: uncertain("内蒙古绩效评价等级") });
