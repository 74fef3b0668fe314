// @vitest-environment happy-dom
import { act, cleanup, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import type { Store } from "../../src/hosts/store";
import { bundledLessons } from "../../src/lessons/bundled";
import { lessonText } from "../../src/lessons/own/lesson-file";
import { plantingsAt } from "../../src/lessons/own/plantings";
import { useClass } from "../../src/panel/lessons/use-class";
import { useProgress } from "../../src/panel/lessons/use-progress";
import { lessonsRoom } from "./lessons-room";

afterEach(cleanup);

/** A browser that has no room left. */
const full: Store = { ...memoryStore(), lasting: true, write: () => Promise.reject(new Error("full")) };

const result = { found: 3, of: 4, misses: 0, seconds: 60 };

it("says in the trainer's room that nothing lasts where the browser keeps nothing", async () => {
  render(lessonsRoom(memoryStore()));
  await screen.findByText("浏览器不保存数据：进度和我的练习关闭页面后就没有了。自编的练习可存为文件。");
  await userEvent.click(screen.getByRole("button", { name: "课堂成绩" }));
  await screen.findByText(/^浏览器不保存数据：成绩关闭页面后就没有了/);
});

it("notices that progress and the class's results were not taken", async () => {
  const progress = renderHook(() => useProgress(full)).result;
  const results = renderHook(() => useClass(full)).result;
  expect([progress.current.isKept, results.current.isKept]).toEqual([true, true]);
  act(() => progress.current.add("one", result));
  act(() => results.current.add([{ name: "第一组", lesson: "一课", ...result }]));
  await waitFor(() => expect([progress.current.isKept, results.current.isKept]).toEqual([false, false]));
});

it("keeps what another page beside this one wrote meanwhile", async () => {
  const store = memoryStore();
  const [one, other] = [1, 2].map(() => renderHook(() => useProgress(store)).result);
  act(() => one?.current.add("one", result));
  act(() => other?.current.add("two", result));
  act(() => other?.current.add("three", result));
  const both = ["one", "two", "three"];
  await waitFor(() => expect(Object.keys(other?.current.progress ?? {})).toEqual(both));
  const next = renderHook(() => useProgress(store)).result;
  await waitFor(() => expect(Object.keys(next.current.progress)).toEqual(both));
});

it("does not lose a lesson that found no room", async () => {
  render(lessonsRoom(full));
  expect(screen.queryByText(/浏览器不保存数据/)).toBeNull();
  const base = bundledLessons.find(({ id }) => id === "legal-aid");
  if (!base) throw new Error("no such lesson");
  const { sound, course, difficulty, industry, task, closing } = base;
  const words = { id: "own-1", course, difficulty, industry, title: "自编练习", task, closing };
  const [planting] = plantingsAt(sound, { row: 11, col: 5 });
  if (!planting) throw new Error("nothing to plant");
  const faults = [{ ...planting, hint: "看这里？", note: "这样改。" }];
  const file = new File([lessonText({ ...words, sound, faults })], "练习.json");
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no way to take a lesson in");
  await userEvent.upload(input, file);
  await screen.findByText("浏览器存不下“自编练习”。先存为文件，删去不用的练习后再放进来。");
  screen.getByRole("button", { name: "存为文件" });
});
