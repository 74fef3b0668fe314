/** What the results of a batch are handed out as, beside them in their folder. */
export const productNames = {
  ledger: "台账.xlsx",
  rectification: "整改台账.xlsx",
  bulletin: "通报.html",
  opinions: "审核意见",
  copies: "批注退回件",
  sample: "抽查名单.xlsx",
  evaluated: "部门评价名单.xlsx",
  ranking: "排名.xlsx",
} as const;
