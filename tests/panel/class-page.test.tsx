// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { ClassPage } from "../../src/panel/lessons/ClassPage";
import { useProgress } from "../../src/panel/lessons/use-progress";

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

it("names files that are no results, and counts nothing where none is one", async () => {
  shown();
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no way to hand in files");
  const file = (name: string, text: string): File => new File([text], name, { type: "application/json" });
  await userEvent.upload(input, [file("通知.json", "{}"), file("坏的.json", "成绩")]);
  await screen.findByText("“通知.json”、“坏的.json”不是成绩文件。");
  expect(screen.queryByText(/0 份/)).toBeNull();
  expect(screen.queryByRole("table")).toBeNull();
});

it("brings back progress that was reset by mistake, together with what was reached since", async () => {
  const store = memoryStore();
  const kept = renderHook(() => useProgress(store)).result;
  const result = { found: 3, of: 4, misses: 0, seconds: 60 };
  act(() => kept.current.add("one", result));
  expect(kept.current.restore).toBeUndefined();
  act(() => kept.current.reset());
  expect(kept.current.progress).toEqual({});
  act(() => kept.current.add("two", result));
  act(() => kept.current.restore?.());
  expect(Object.keys(kept.current.progress)).toEqual(["one", "two"]);
  expect(kept.current.restore).toBeUndefined();
  // The next lesson begins where this one ended.
  const again = renderHook(() => useProgress(store)).result;
  await waitFor(() => expect(Object.keys(again.current.progress)).toEqual(["one", "two"]));
});
