import { localProfile } from "../local-profile";
import { uncertain, type NumberSources } from "../sources";

/** 上海: its own four grades. */
export const shanghai = localProfile({
  id: "shanghai",
  name: "上海",
  source: uncertain("上海市绩效评价等级"),
  grades: [
    { name: "优", from: 90 },
    { name: "良", from: 75 },
    { name: "合格", from: 60 },
    { name: "不合格", from: 0 },
  ],
});

export const shanghaiSources = (): NumberSources => ({
  grades: uncertain("上海市绩效评价等级：优、良、合格、不合格"),
});
