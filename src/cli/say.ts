/** Writes a line for whoever asked. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line about what went wrong. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
