import { type Heading, type ReadDocument, reader } from "./document.js";
import { addressOf, between, DOCS, REFERENCE, SECTIONS } from "./places.js";

/** What is the same on every page. */
export interface Surroundings {
  readonly version: string;
  /** Whether there is a page on which a rule set can be tried. */
  readonly playground: boolean;
  readonly reference: boolean;
}

/** So few headings need no list. */
const FEWEST_LISTED = 3;
/** A list as long as this is folded. */
const MOST_OPEN = 14;

/** A whole page: readable without a script, which its policy forbids as well. */
export function htmlOf(document: ReadDocument, surroundings: Surroundings): string {
  const address = addressOf(document.source);
  const to = (place: string): string => escaped(between(address, place));
  const home = document.source === `${DOCS}/README.md`;
  const contents = home ? "" : contentsOf(document);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>${home ? "" : `${escaped(document.title)} · `}levels-of-need</title>
<link rel="stylesheet" href="${to("style.css")}">
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header>
<p class="name"><a href="${to("index.html")}"${home ? ' aria-current="page"' : ""}>levels-of-need</a></p>
<nav aria-label="Parts of the site">
<ul>
${menuOf(document.source, surroundings, to).join("\n")}
</ul>
</nav>
</header>
<main id="main" tabindex="-1" class="${contents === "" ? "page" : "page listed"}">
${bodyOf(document).replace("</h1>\n", (title) => title + contents)}</main>
<footer>
<p>It indicates; a person decides. Every child, school and council in the examples is made up, unless a page names its source.</p>
<p>Version ${escaped(surroundings.version)}. Made from <code>${escaped(document.madeFrom)}</code>.</p>
</footer>
</body>
</html>
`;
}

function menuOf(source: string, { playground, reference }: Surroundings, to: (place: string) => string): string[] {
  const sections = SECTIONS.filter((section) => reference || section.source !== REFERENCE).map((section) => {
    const here = source === section.source || source === `${section.source}/README.md`;
    const within = source.startsWith(`${section.source}/`);
    const mark = here ? ' aria-current="page"' : within ? ' aria-current="true"' : "";
    return `<li><a href="${to(addressOf(section.source))}"${mark}>${section.title}</a></li>`;
  });
  return playground ? [...sections, `<li><a href="${to("playground/index.html")}">Playground</a></li>`] : sections;
}

function contentsOf({ source, headings }: ReadDocument): string {
  // the names that a program uses stand one level deeper than the chapters of a page
  const deepest = source.startsWith(`${REFERENCE}/`) ? 3 : 2;
  const listed = headings.filter(({ level }) => level > 1 && level <= deepest);
  if (listed.length < FEWEST_LISTED) return "";
  return `<nav class="contents" aria-label="On this page">
<details${listed.length > MOST_OPEN ? "" : " open"}>
<summary>On this page</summary>
<ul>
${listed.map(entry).join("\n")}
</ul>
</details>
</nav>
`;
}

function entry({ level, text, id }: Heading): string {
  return `<li${level > 2 ? ' class="deeper"' : ""}><a href="#${escaped(id)}">${escaped(text)}</a></li>`;
}

function bodyOf({ tokens }: ReadDocument): string {
  return reader.renderer.render(tokens, reader.options, {});
}

// a wide table or a long line scrolls by itself, by keyboard as well
reader.renderer.rules.table_open = () => '<div class="wide" tabindex="0" role="region" aria-label="Table">\n<table>\n';
reader.renderer.rules.table_close = () => "</table>\n</div>\n";
reader.renderer.rules.fence = (tokens, place) => {
  const { content = "", info = "" } = tokens[place] ?? {};
  const language = info === "" ? "" : ` class="language-${escaped(info)}"`;
  return `<pre tabindex="0"><code${language}>${escaped(content)}</code></pre>\n`;
};

function escaped(text: string): string {
  return reader.utils.escapeHtml(text);
}
