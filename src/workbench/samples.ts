/** A sheet to learn from. */
export interface Sample {
  /** The file's name without its ending. */
  readonly name: string;
  /** What it teaches, in one line. */
  readonly lesson: string;
  /** The file, loaded when it is asked for: as a script, so that it also comes from a disk. */
  readonly load: () => Promise<Uint8Array>;
}

/** The bytes in an address that holds its own data. */
function bytesOf(dataAddress: string): Uint8Array {
  const text = atob(dataAddress.slice(dataAddress.indexOf(",") + 1));
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

async function bytesIn(loading: Promise<{ readonly default: string }>): Promise<Uint8Array> {
  return bytesOf((await loading).default);
}

/** The samples in the order in which they are best read. */
export const samples: readonly Sample[] = [
  {
    name: "农村公路养护自评表",
    lesson: "没完成却填满分、资金合计对不上、总分加错：每一分怎样核出来",
    load: () => bytesIn(import("../../assets/samples/01-农村公路养护自评表.xlsx")),
  },
  {
    name: "基本公共卫生自评表",
    lesson: "性质、指标值、单位分三列的表式；“及时”答不了“=100%”",
    load: () => bytesIn(import("../../assets/samples/02-基本公共卫生自评表.xlsx")),
  },
  {
    name: "校舍维修目标申报表",
    lesson: "分值凑不满、目标写成“及时完成”“有效改善”：怎样改成能考核的目标",
    load: () => bytesIn(import("../../assets/samples/03-校舍维修目标申报表.xlsx")),
  },
  {
    name: "信息系统建设目标申报表",
    lesson: "模板内容没删、故障率写成越多越好、指标重复",
    load: () => bytesIn(import("../../assets/samples/04-信息系统建设目标申报表.xlsx")),
  },
  {
    name: "山洪灾害防治自评表（湖北样式）",
    lesson: "预算执行占 20 分的表式；扫描把“≥90%”认成了“290%”",
    load: () => bytesIn(import("../../assets/samples/05-山洪灾害防治自评表（湖北样式）.xlsx")),
  },
  {
    name: "职业技能培训自评表",
    lesson: "合格率 120%、目标按“%”完成按“人”、预算执行一半却全部满分",
    load: () => bytesIn(import("../../assets/samples/06-职业技能培训自评表.xlsx")),
  },
  {
    name: "老旧小区改造目标申报表（正确）",
    lesson: "可以照着写的目标申报表",
    load: () => bytesIn(import("../../assets/samples/07-老旧小区改造目标申报表（正确）.xlsx")),
  },
  {
    name: "法律援助自评表（正确）",
    lesson: "可以照着写的自评表：没完成的指标按比例扣分，原因写清",
    load: () => bytesIn(import("../../assets/samples/08-法律援助自评表（正确）.xlsx")),
  },
];
