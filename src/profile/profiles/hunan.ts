import { localProfile } from "../local-profile";
import { found } from "../sources";

/** 湖南: county forms without points. */
export const hunan = localProfile({
  id: "hunan",
  name: "湖南",
  source: found("湖南省衡山县县级专项资金绩效自评表：表式"),
  fixedLevel1: false,
});
