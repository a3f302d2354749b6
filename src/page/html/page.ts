import type { Block, Heading } from "../tree.js";
import { blocksHtml } from "./blocks.js";
import { escapeHtml } from "./escape-html.js";
import { STYLESHEET } from "./stylesheet.js";

/** How every page of HTML begins. */
const DOCTYPE = "<!doctype html>\n";

interface PageOptions {
  /** The comment with which the page says what it was printed from. */
  readonly mark: string;
  /** More of how it looks, for a page of one sheet. */
  readonly style?: string;
  /** Whether the second headings are listed first; a single sheet has no room for that. */
  readonly contents: "listed" | "left-out";
}

/** The blocks as a whole page of HTML that needs nothing else: no script, no font, no picture from elsewhere. */
export function pageHtml(blocks: readonly Block[], { mark, style = "", contents }: PageOptions): string {
  const headings = blocks.filter((block) => block.kind === "heading");
  const title = headings.find(({ depth }) => depth === 1)?.says ?? "";
  const [first, rest] = contents === "listed" ? divided(blocks) : [[], blocks];
  return `${DOCTYPE}${mark}
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>
${STYLESHEET}${style}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<main id="main" tabindex="-1">
${[blocksHtml(first), ...(contents === "listed" ? [contentsHtml(headings)] : []), blocksHtml(rest)].filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;
}

/** What stands before the second heading, and what follows: the contents stand between them. */
function divided(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const at = blocks.findIndex((block) => block.kind === "heading" && block.depth === 2);
  return at === -1 ? [blocks, []] : [blocks.slice(0, at), blocks.slice(at)];
}

function contentsHtml(headings: readonly Heading[]): string {
  const links = headings.flatMap(({ depth, says, anchor }) =>
    depth === 2 && anchor !== undefined ? [`<li><a href="#${anchor}">${escapeHtml(says)}</a></li>`] : [],
  );
  return `<nav aria-label="Contents">\n<ol>\n${links.join("\n")}\n</ol>\n</nav>`;
}
