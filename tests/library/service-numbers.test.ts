import { describe, expect, it } from "vitest";
import { recommend } from "../../src/library/recommend/recommend";
import { isAmount } from "../../src/library/recommend/service-numbers";
import { recommender } from "./bundled";

const ready = recommender();
const industriesOf = (project: string, goal = ""): readonly string[] =>
  recommend(ready, { project, goal })
    .suggestions.map(({ entry }) => entry.industry)
    .filter((id) => id !== "common" && id !== "fitted");

describe("a number that one calls tells the trade", () => {
  it.each([
    ["110指挥中心运行维护", "security"],
    ["110接处警经费", "security"],
    ["119指挥中心建设", "emergency"],
    ["120指挥中心运行", "health"],
    ["120急救车购置", "health"],
    ["12345热线运行", "general"],
    ["12348法律服务热线", "security"],
  ])("%s", (project, industry) => expect(industriesOf(project)[0]).toBe(industry));

  it("as digits of full width, too", () => expect(industriesOf("１１０指挥中心")[0]).toBe("security"));
});

describe("what is counted or numbered is no such number", () => {
  it.each([
    ["购置120台电脑", 2, "120"],
    ["新建110千伏变电站", 2, "110"],
    ["国道110大修", 2, "110"],
    ["X120线改造", 1, "120"],
    ["发放120万元", 2, "120"],
    ["宣传12345人次", 2, "12345"],
  ])("%s", (text, at, word) => expect(isAmount(text, at, word)).toBe(true));

  it("in a goal, either", () =>
    expect(industriesOf("农村公路养护", "养护村道110公里，新建护栏120米")).toEqual(
      industriesOf("农村公路养护", "养护村道111公里，新建护栏121米"),
    ));
});
