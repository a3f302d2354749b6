/**
 * A value as a literal that means the same in JavaScript, TypeScript and JSON, and nothing anywhere else.
 *
 * Plain ASCII, whatever a title holds: it ends no string, no comment and no script element, in whatever encoding it is read.
 */
export function literal(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, asEscape);
}

/** Besides what is not printable ASCII: what ends a comment, and what begins or ends an element of a page. */
const UNSAFE = /[^ -~]|[<>&`]|\*(?=\/)|\$(?=\{)/g;

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
