/** One line of a bench: what was measured, and the figure. */
export const print = (name, value) => console.log(`${name.padEnd(34)}${value}`);
