/** A number for a name, so that names can be compared without making strings of them. */
export function nameCode(name: string): number {
  let code = 0;
  for (let at = 0; at < name.length; at++) code = (Math.imul(code, 31) + name.charCodeAt(at)) | 0;
  return code;
}
