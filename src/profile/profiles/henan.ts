import { localProfile } from "../local-profile";
import { seed, type NumberSources } from "../sources";

/** 河南 by a document of a district: satisfaction belongs to every sheet. */
export const henan = localProfile({
  id: "henan",
  name: "河南",
  source: seed("瀍财〔2021〕54号：绩效目标应涵盖的指标"),
  mustLevel1: ["产出指标", "效益指标", "满意度指标"],
  marks: ["瀍财"],
});

export const henanSources = (): NumberSources => ({
  mustLevel1: seed("瀍财〔2021〕54号：绩效目标应涵盖产出、成本、效益、可持续影响和满意度"),
});
