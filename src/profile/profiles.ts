import type { Profile } from "./profile";
import { anhui } from "./profiles/anhui";
import { beijing } from "./profiles/beijing";
import { chongqing } from "./profiles/chongqing";
import { guangdong } from "./profiles/guangdong";
import { guangxi } from "./profiles/guangxi";
import { hebeiTianjin } from "./profiles/hebei-tianjin";
import { heilongjiang } from "./profiles/heilongjiang";
import { henan } from "./profiles/henan";
import { hubei } from "./profiles/hubei";
import { hunan } from "./profiles/hunan";
import { jiangxi } from "./profiles/jiangxi";
import { jilin } from "./profiles/jilin";
import { neimenggu } from "./profiles/neimenggu";
import { ningxia } from "./profiles/ningxia";
import { shandong } from "./profiles/shandong";
import { shanghai } from "./profiles/shanghai";
import { shanxi } from "./profiles/shanxi";
import { sichuan } from "./profiles/sichuan";
import { xinjiang } from "./profiles/xinjiang";
import { yunnan } from "./profiles/yunnan";
import { zhejiang } from "./profiles/zhejiang";
import { mof2016 } from "./profiles/mof-2016";
import { mof2020 } from "./profiles/mof-2020";
import { mof2021Cost } from "./profiles/mof-2021-cost";

/** Holds where nobody chose a profile. */
export const defaultProfile: Profile = mof2020;

/** All profiles: the national ones, the default first, then the places. */
export const profiles: readonly Profile[] = [
  mof2020,
  mof2021Cost,
  mof2016,
  anhui,
  beijing,
  chongqing,
  guangdong,
  guangxi,
  hebeiTianjin,
  heilongjiang,
  henan,
  hubei,
  hunan,
  jiangxi,
  jilin,
  neimenggu,
  ningxia,
  shandong,
  shanghai,
  shanxi,
  sichuan,
  xinjiang,
  yunnan,
  zhejiang,
];

/** The profile of an id, or undefined. */
export function findProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
