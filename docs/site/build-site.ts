import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Document, headingProblems, type ReadDocument, readDocument, type SiteProblem } from "./document.js";
import { lead, linksOf, targetOf } from "./links.js";
import { htmlOf } from "./page.js";
import { addressOf, PLAYGROUND_PAGE } from "./places.js";
import { documentOf, pageOf, pagesOfDocs, stands } from "./repository.js";

/** Of what the site is made, and where it is put. */
export interface SiteOptions {
  readonly root: string;
  /** What stands there is replaced. Without it nothing is written, and the site is only looked through. */
  readonly out?: string;
  /** The pages of the reference, under the paths at which they would stand. */
  readonly reference?: readonly Document[];
}

/** What was made, and everything that is wrong with it. */
export interface Site {
  readonly pages: number;
  readonly bytes: number;
  readonly problems: readonly SiteProblem[];
}

/** Makes a page of everything in `docs` and of every file that they lead to; each link is followed, but for those to the web. */
export function buildSite({ root, out, reference = [] }: SiteOptions): Site {
  const documents = gathered(root, reference);
  const pageFor = (source: string) => documents.get(pageOf(root, source));
  const pages = [...documents.values()];
  const headings = pages.flatMap(headingProblems);
  const links = pages.flatMap((page) => lead(page, pageFor));
  const playground = existsSync(join(root, PLAYGROUND_PAGE, "index.html"));
  const version = String(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
  const files = new Map(
    pages.map((page) => [
      addressOf(page.source),
      htmlOf(page, { version, playground, reference: reference.length > 0 }),
    ]),
  );
  files.set("style.css", readFileSync(join(root, "docs/site/style.css"), "utf8"));
  if (out !== undefined) {
    rmSync(out, { recursive: true, force: true });
    for (const [address, text] of files) write(join(out, address), text);
    if (playground) cpSync(join(root, PLAYGROUND_PAGE), join(out, "playground"), { recursive: true });
  }
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { pages: pages.length, bytes, problems: [...headings, ...links, ...atOneAddress(pages)] };
}

/** Every document by the path of its page: those of `docs` and the reference, then what they lead to, and so on. */
function gathered(root: string, reference: readonly Document[]): ReadonlyMap<string, ReadDocument> {
  const found = new Map(reference.map((document) => [document.source, readDocument(document)]));
  const waiting = [...found.values()].flatMap(targets);
  waiting.push(...pagesOfDocs(root));
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    const page = pageOf(root, source);
    if (found.has(page) || !stands(root, page)) continue;
    const read = readDocument(documentOf(root, page));
    found.set(page, read);
    waiting.push(...targets(read));
  }
  return found;
}

/** Documents of which one would be written over another. */
function atOneAddress(pages: readonly ReadDocument[]): readonly SiteProblem[] {
  const first = new Map(pages.map(({ source }) => [addressOf(source), source]));
  return pages.flatMap(({ source }) => {
    const other = first.get(addressOf(source));
    return other === source ? [] : [{ file: source, says: `would have the same page as ${other}` }];
  });
}

function targets(document: ReadDocument): readonly string[] {
  return linksOf(document).flatMap((href) => targetOf(document.source, href)?.source ?? []);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
