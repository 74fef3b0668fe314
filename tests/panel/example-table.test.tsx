// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ExampleTable } from "../../src/panel/pages/ExampleTable";

afterEach(cleanup);

it("says which row of an example the sheet hides, and which marked cell is empty", () => {
  render(
    <ExampleTable
      table={`
        | 一级指标 | 三级指标 | 指标值 |
        | 产出指标 | 更换水表 | ≥600只 |
        ~ | ^ | 维修阀门 | ⟦⟧ |`}
    />,
  );
  const texts = screen.getAllByRole("cell").map(({ textContent }) => textContent);
  expect(texts.slice(6)).toEqual(["（隐藏行）维修阀门", "（空）"]);
});
