// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { DateField } from "../../src/panel/desk/frame/DateField";
import { returnBounds } from "../../src/portfolio/opinion/date-entry";

afterEach(cleanup);

function Kept(): ReactElement {
  const [date, setDate] = useState<string | undefined>("2026-11-28");
  return (
    <>
      <DateField label="退回日期" value={date} bounds={returnBounds("2026-11-28", 2026)} onChange={setDate} />
      <output>{date ?? "无"}</output>
    </>
  );
}

const field = (): HTMLInputElement => screen.getByLabelText("退回日期");
const kept = (): string | null => screen.getByRole("status").textContent;
function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } });
}

test("a date stands as the forms write it, whichever way it was typed", () => {
  render(<Kept />);
  expect(field().value).toBe("2026-11-28");
  type("2026年12月3日");
  expect(kept()).toBe("2026-12-03");
  fireEvent.blur(field());
  expect(field().value).toBe("2026-12-03");
  type("");
  fireEvent.blur(field());
  expect(kept()).toBe("无");
});

test("what is no date, or cannot be, is told when the field is left, and the former date stands", () => {
  render(<Kept />);
  type("1900-01-01");
  expect(screen.queryByText(/^退回日期应在/)).toBeNull();
  fireEvent.blur(field());
  expect(screen.getByText("退回日期应在 2025-01-01 至 2027-11-29 之间：表的年度是 2026 年。")).toBeTruthy();
  expect(field().value).toBe("1900-01-01");
  expect(kept()).toBe("2026-11-28");
  type("2026-02-30");
  fireEvent.blur(field());
  expect(screen.getByText(/^“2026-02-30”不是日期。/)).toBeTruthy();
  type("2026.3.1");
  fireEvent.blur(field());
  expect(screen.queryByText(/不是日期/)).toBeNull();
  expect(kept()).toBe("2026-03-01");
});
