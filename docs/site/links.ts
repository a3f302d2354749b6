import { posix } from "node:path";
import type { ReadDocument, SiteProblem } from "./document.js";
import { addressOf, between } from "./places.js";

const ELSEWHERE = /^(?:https?|mailto|tel):/;

/** Where the links of a document lead, as they are written in it. */
export function linksOf({ tokens }: ReadDocument): readonly string[] {
  const pieces = tokens.flatMap(({ children }) => children ?? []);
  return pieces.flatMap((token) => (token.type === "link_open" ? [token.attrGet("href") ?? ""] : []));
}

/** The file or folder of the repository that a link names, and the place in it; nothing for a link that leads elsewhere. */
export function targetOf(from: string, href: string): { readonly source: string; readonly id?: string } | undefined {
  if (ELSEWHERE.test(href)) return undefined;
  const [path = "", id] = href.split("#");
  const source = path === "" ? from : posix.join(posix.dirname(from), decodeURI(path)).replace(/\/$/, "");
  return { source, ...(id === undefined ? {} : { id: decodeURIComponent(id) }) };
}

/** Turns the links of a document into those of the site, and says which lead nowhere. */
export function lead(
  document: ReadDocument,
  pageFor: (source: string) => ReadDocument | undefined,
): readonly SiteProblem[] {
  const links = document.tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "link_open");
  return links.flatMap((link) => {
    const href = link.attrGet("href") ?? "";
    const target = targetOf(document.source, href);
    if (target === undefined) return [];
    const page = pageFor(target.source);
    if (page === undefined) return [{ file: document.source, says: `links to "${href}", which is not there` }];
    const { id } = target;
    if (id !== undefined && !page.places.has(id)) {
      return [{ file: document.source, says: `links to "${href}", but nothing in ${page.source} is called "${id}"` }];
    }
    const way = between(addressOf(document.source), addressOf(page.source));
    link.attrSet("href", id === undefined ? way : `${page === document ? "" : way}#${id}`);
    return [];
  });
}
