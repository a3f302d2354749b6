import type { Token } from "markdown-it";

/** The name under which a link leads to a heading, as GitHub makes it from the pieces of its line. */
export function anchorOf(line: readonly Token[]): string {
  return line
    .map(({ content }) => content)
    .join("")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
