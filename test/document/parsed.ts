import MarkdownIt, { type Token } from "markdown-it";

// with tables and HTML, as the sites on which the pages are read have them
const reader = new MarkdownIt({ html: true });

/** The page as another program reads it. */
export function parsed(markdown: string): readonly Token[] {
  return reader.parse(markdown, {});
}

/** Everything in a line, the line's own pieces included. */
function inlinesOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap(({ children }) => children ?? []);
}

/** What a person reads, line by line. */
export function readText(markdown: string): readonly string[] {
  return parsed(markdown)
    .filter(({ type }) => type === "inline")
    .map(({ children }) => (children ?? []).map(({ content }) => content).join(""));
}

/** The kinds of everything on the page: `heading_open`, `link_open`, `html_inline` ... */
export function kindsOf(markdown: string): readonly string[] {
  const tokens = parsed(markdown);
  return [...tokens, ...inlinesOf(tokens)].map(({ type }) => type);
}

/** Where the links of the page lead. */
export function linksOf(markdown: string): readonly string[] {
  return inlinesOf(parsed(markdown)).flatMap((token) => {
    const to = token.type === "link_open" ? token.attrGet("href") : null;
    return to === null ? [] : [to];
  });
}

/** The places on the page to which a link can lead: its headings, named as GitHub names them. */
export function anchorsOf(markdown: string): readonly string[] {
  const tokens = parsed(markdown);
  return tokens.flatMap(({ type }, place) =>
    type === "heading_open" ? [anchorOf(tokens[place + 1]?.children ?? [])] : [],
  );
}

function anchorOf(line: readonly Token[]): string {
  const text = line.map(({ content }) => content).join("");
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
