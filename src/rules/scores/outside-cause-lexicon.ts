/** Words in a reason that tell of a cause outside the unit: what they explain was not foreseeable when the target was set. */
export const outsideCauses =
  /政策|文件|上级|国家|省里|疫情|灾|突发|应急|紧急|追加|增加(?:预算|资金|任务)|新增|任务调整|扩围|扩面|提标|提高标准|调标|价格|市场|需求|天气|气候|暴雨|降雨|专项行动/;
