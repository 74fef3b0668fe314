import { localProfile } from "../local-profile";
import { uncertain, type NumberSources } from "../sources";

/** 广东: five grades. */
export const guangdong = localProfile({
  id: "guangdong",
  name: "广东",
  source: uncertain("广东省绩效评价等级"),
  grades: [
    { name: "优", from: 90 },
    { name: "良", from: 80 },
    { name: "中", from: 70 },
    { name: "低", from: 60 },
    { name: "差", from: 0 },
  ],
});

export const guangdongSources = (): NumberSources => ({
  grades: uncertain("广东省绩效评价等级：优、良、中、低、差"),
});
