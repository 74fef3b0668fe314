// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { bundledLessons } from "../../src/lessons/bundled";
import { choicesOf } from "../../src/lessons/choices";
import { LessonsPage } from "../../src/panel/lessons/LessonsPage";
import { toA1 } from "../../src/sheet/address";

afterEach(cleanup);

const [lesson] = bundledLessons;
if (!lesson) throw new Error("no lesson");

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

it("goes on with a lesson that was left half-way, and begins it anew when asked", async () => {
  const room = (
    <LessonsPage
      session={undefined}
      store={memoryStore()}
      canSave
      today={() => "2025-03-01"}
      theme="light"
      onLeave={() => undefined}
    />
  );
  const { container } = render(room);
  const open = () => press(new RegExp(lesson.title));
  const [fault] = lesson.faults;
  const [cell] = fault?.cells ?? [];
  if (!fault || !cell) throw new Error("no fault");
  await open();
  const place = container.querySelector(`[data-cell="${toA1(cell)}"]`);
  if (!place) throw new Error("no cell");
  await userEvent.click(place);
  const choices = within(screen.getByRole("region", { name: "猜一猜" })).getAllByRole("button");
  const choice = choices[choicesOf(lesson).indexOf(fault.rule)];
  if (!choice) throw new Error("no choice");
  await userEvent.click(choice);
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
