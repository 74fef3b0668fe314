import { remember } from "../values/remember";
import type { Profile } from "./profile";
import { anhuiSources } from "./profiles/anhui";
import { beijingSources } from "./profiles/beijing";
import { chongqingSources } from "./profiles/chongqing";
import { guangdongSources } from "./profiles/guangdong";
import { guangxiSources } from "./profiles/guangxi";
import { hebeiTianjinSources } from "./profiles/hebei-tianjin";
import { heilongjiangSources } from "./profiles/heilongjiang";
import { henanSources } from "./profiles/henan";
import { hubeiSources } from "./profiles/hubei";
import { jiangxiSources } from "./profiles/jiangxi";
import { mof2016Sources } from "./profiles/mof-2016";
import { mof2020Sources } from "./profiles/mof-2020";
import { mof2021CostSources } from "./profiles/mof-2021-cost";
import { neimengguSources } from "./profiles/neimenggu";
import { ningxiaSources } from "./profiles/ningxia";
import { shandongSources } from "./profiles/shandong";
import { shanghaiSources } from "./profiles/shanghai";
import { shanxiSources } from "./profiles/shanxi";
import { sichuanSources } from "./profiles/sichuan";
import { xinjiangSources } from "./profiles/xinjiang";
import { yunnanSources } from "./profiles/yunnan";
import { zhejiangSources } from "./profiles/zhejiang";
import type { NumberSources, Source } from "./sources";

/** A place goes by the national rules of 2020 where it has no number of its own. */
function local(own: () => NumberSources): () => NumberSources {
  return () => ({ ...mof2020Sources(), ...own() });
}

/**
 * Kept apart from the numbers, and made when asked for: reviews count with those, and what they run in leaves out the texts
 * that only lists and statements show.
 */
const bundled: Readonly<Record<string, () => NumberSources>> = {
  anhui: local(anhuiSources),
  beijing: local(beijingSources),
  chongqing: local(chongqingSources),
  guangdong: local(guangdongSources),
  guangxi: local(guangxiSources),
  "hebei-tianjin": local(hebeiTianjinSources),
  heilongjiang: local(heilongjiangSources),
  henan: local(henanSources),
  hubei: hubeiSources,
  hunan: local(() => ({})),
  jiangxi: local(jiangxiSources),
  jilin: local(() => ({})),
  "mof-2016": mof2016Sources,
  "mof-2020": mof2020Sources,
  "mof-2021-cost": mof2021CostSources,
  neimenggu: local(neimengguSources),
  ningxia: local(ningxiaSources),
  shandong: local(shandongSources),
  shanghai: local(shanghaiSources),
  shanxi: local(shanxiSources),
  sichuan: local(sichuanSources),
  xinjiang: local(xinjiangSources),
  yunnan: local(yunnanSources),
  zhejiang: local(zhejiangSources),
};

/** A ranking asks for each of its rows. */
const bundledOf = remember((id): NumberSources => bundled[id]?.() ?? {});

/** Where the numbers of a profile come from, by their path: `execution.explainBelow`. */
export function sourcesOf({ id, ownSources }: Profile): NumberSources {
  return { ...bundledOf(id), ...ownSources };
}

/** Where one number of a profile comes from; what has no source of its own has that of the whole. */
export function sourceOf({ id, ownSources, source }: Profile, path: string): Source {
  return ownSources?.[path] ?? bundledOf(id)[path] ?? source;
}
