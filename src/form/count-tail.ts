/** The end of a name that only says that something is counted: 养护农村公路里程 → 养护农村公路. */
export const countTail =
  /(?:完成)?(?:数量|总数|个数|人数|人次数?|户数|面积|里程|长度|总量|总额|规模|次数|场次|场数|册数|台数|套数|项数|批次|份数|件数|栋数|座数|处数|任务量|工程量|量|数)$/;
