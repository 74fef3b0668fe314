// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { ClassPage } from "../../src/panel/lessons/ClassPage";

afterEach(cleanup);

function shown(): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <ClassPage store={memoryStore()} />
    </FluentProvider>,
  );
}

const enter = (label: string, text: string): Promise<void> =>
  userEvent.type(screen.getByRole("textbox", { name: label }), text);
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

it("says what a result entered by hand lacks, and takes it once it is put right", async () => {
  shown();
  await enter("找到几处", "5");
  await enter("共几处", "4");
  await press("登记");
  expect(screen.queryByRole("table")).toBeNull();
  screen.getByText("写姓名或小组");
  screen.getByText("不能多于共几处");
  await enter("姓名或小组", "第二组");
  await userEvent.clear(screen.getByRole("textbox", { name: "找到几处" }));
  await enter("找到几处", "3");
  await press("登记");
  screen.getByText("3/4");
});

it("brings back results that were cleared by mistake", async () => {
  shown();
  await enter("姓名或小组", "第一组");
  await enter("找到几处", "3");
  await enter("共几处", "4");
  await press("登记");
  await press("清空成绩");
  expect(screen.queryByRole("table")).toBeNull();
  await press("撤销：清空成绩");
  screen.getByText("3/4");
});
