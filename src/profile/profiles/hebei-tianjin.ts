import { localProfile } from "../local-profile";
import { platform, type NumberSources } from "../sources";

/** 河北 and 天津: 120 % is marked, and 15 % above the target in the year must be explained. */
export const hebeiTianjin = localProfile({
  id: "hebei-tianjin",
  name: "河北、天津",
  source: platform("河北、天津预算绩效系统的审核设置"),
  monitoring: { red: 0.6, yellow: 0.8, over: 0.15 },
});

export const hebeiTianjinSources = (): NumberSources => ({
  "over.warnAt": platform("河北、天津预算绩效系统对完成值达到目标值 120% 的标红"),
  "monitoring.over": platform("河北、天津预算绩效系统：监控时超过全年目标值 15% 的应说明原因"),
});
