/** How long a task takes on each of some inputs, in milliseconds; warmed up on the first of them. */
export function timed(task, inputs) {
  for (const input of inputs.slice(0, 40)) task(input);
  return inputs.map((input) => {
    const start = performance.now();
    task(input);
    return performance.now() - start;
  });
}
