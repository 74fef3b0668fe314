const first = [..."东西南北青白金银石沙河溪湖岭坪塘桥井林泉"];
const second = [..."山水川原城镇乡口湾洲坝沟岗洼营堡店渡关坡"];

/** A place name for each of the first 8,000 copies. */
function placeOf(copy) {
  const at = (list, step) => list[Math.floor(copy / step) % list.length];
  return at(first, 1) + at(second, first.length) + at(first, first.length * second.length);
}

/** Other figures of the same length, the same for the same copy; 100 and years stay, for much depends on them. */
function figuresOf(copy) {
  let state = copy + 1;
  const upTo = (most) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  const digit = (_, index) => String(index === 0 ? 1 + upTo(9) : upTo(10));
  return (text) =>
    text.replace(/\d+/g, (run) => (/^(?:100|(?:19|20)\d\d)$/.test(run) ? run : [...run].map(digit).join("")));
}

/**
 * A sheet with names, figures, goals and reasons of its own, as every unit's sheet has them; what the form prints stays.
 * `forms` is what was recognised in the sheet.
 */
export function vary(grid, forms, copy) {
  const place = placeOf(copy);
  const otherFigures = figuresOf(copy);
  const rows = grid.rows.map((row) => row?.slice());
  const change = (field, to) => {
    const cell = field && rows[field.at.row]?.[field.at.col];
    if (!cell || cell.text.trim() === "") return;
    const text = to(cell.text);
    // 1,234 and 5% are shown, not written.
    const written = typeof cell.value === "number" ? Number(text) : text;
    rows[field.at.row][field.at.col] = { ...cell, text, value: Number.isNaN(written) ? cell.value : written };
  };
  const named = (text) => (/^[(（]?其中|^指标/.test(text) ? text : place + text);
  for (const { indicators, goals, heading, budget } of forms) {
    for (const { name, target, actual, reason } of indicators) {
      change(name, named);
      change(target, otherFigures);
      change(actual, otherFigures);
      change(reason, (text) => text + place);
    }
    for (const answer of [
      ...Object.values(heading),
      ...goals.flatMap((goal) => [goal.expected, goal.actual]),
    ])
      change(answer?.value, (text) => place + otherFigures(text));
    for (const fund of budget ? [budget.total, ...budget.funds] : [])
      for (const amount of [fund?.initial, fund?.annual, fund?.executed]) change(amount, otherFigures);
  }
  return { ...grid, rows };
}
