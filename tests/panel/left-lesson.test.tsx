// @vitest-environment happy-dom
import { cleanup, render, renderHook, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { bundledLessons } from "../../src/lessons/bundled";
import { choicesOf } from "../../src/lessons/choices";
import type { Lesson } from "../../src/lessons/lesson";
import type { LessonDraft } from "../../src/lessons/own/lesson-draft";
import { startRun, takeStep } from "../../src/lessons/run";
import { leftRunOf, resumeRun } from "../../src/panel/lessons/left-runs";
import { useLeftDraft } from "../../src/panel/lessons/use-left-draft";
import { toA1 } from "../../src/sheet/address";
import { lessonsRoom } from "./lessons-room";

afterEach(cleanup);

function firstLesson(): Lesson {
  const [first] = bundledLessons;
  if (!first) throw new Error("no lesson");
  return first;
}

const lesson = firstLesson();

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

const open = () => press(new RegExp(lesson.title));

/** Finds the first fault by its cell and its name. */
async function findFirst(container: HTMLElement): Promise<void> {
  const [fault] = lesson.faults;
  const [cell] = fault?.cells ?? [];
  if (!fault || !cell) throw new Error("no fault");
  const place = container.querySelector(`[data-cell="${toA1(cell)}"]`);
  if (!place) throw new Error("no cell");
  await userEvent.click(place);
  const choices = within(screen.getByRole("region", { name: "猜一猜" })).getAllByRole("button");
  const choice = choices[choicesOf(lesson).indexOf(fault.rule)];
  if (!choice) throw new Error("no choice");
  await userEvent.click(choice);
}

it("goes on with a lesson that was left half-way, and begins it anew when asked", async () => {
  const { container } = render(lessonsRoom(memoryStore()));
  await open();
  await findFirst(container);
  expect(screen.getByText(/^找到 1 处/)).toBeDefined();
  await press("全部课程");
  await open();
  expect(screen.getByText(/^找到 1 处/)).toBeDefined();
  await press("重来");
  expect(screen.getByText(/^找到 0 处/)).toBeDefined();
  await press("揭晓答案");
  await press("全部课程");
  await open();
  expect(screen.getByRole("button", { name: "揭晓答案" })).toBeDefined();
});

it("goes on with it after the page was loaded anew; what was reset comes back", async () => {
  const store = memoryStore();
  const { container, unmount } = render(lessonsRoom(store));
  await open();
  await findFirst(container);
  unmount();
  render(lessonsRoom(store));
  expect(await screen.findByText(/做到一半/)).toBeDefined();
  await open();
  expect(await screen.findByText(/^找到 1 处/)).toBeDefined();
  await press("全部课程");
  await press("重置进度");
  expect(screen.queryByText(/做到一半/)).toBeNull();
  await press("撤销：重置进度");
  expect(screen.getByText(/做到一半/)).toBeDefined();
});

it("begins a lesson anew whose faults are others by now", () => {
  const left = leftRunOf(takeStep(startRun(lesson), { kind: "stepped" }), 7);
  expect(resumeRun(lesson, left)).toMatchObject({ run: { revealed: [0] }, seconds: 7 });
  const other = { ...lesson, faults: lesson.faults.slice(1) };
  expect(resumeRun(other, left)).toEqual({ run: startRun(other), seconds: 0 });
});

it("keeps a lesson in the making, without a title or a fault as well", async () => {
  const store = memoryStore();
  const { id, course, difficulty, industry, task, closing, sound } = lesson;
  const words = { id, course, difficulty, industry, title: "", task, closing };
  const draft: LessonDraft = { ...words, sound, faults: [] };
  renderHook(() => useLeftDraft(store)).result.current.note(draft);
  await waitFor(async () => expect(await store.keys("lessons")).toContain("draft"));
  const again = renderHook(() => useLeftDraft(store)).result;
  await waitFor(() => expect(again.current.draft).toMatchObject({ id: lesson.id, title: "", faults: [] }));
  again.current.note(undefined);
  await waitFor(async () => expect(await store.keys("lessons")).not.toContain("draft"));
});
