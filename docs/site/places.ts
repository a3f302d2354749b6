import { posix } from "node:path";

/** Where the site is put, ignored by git. */
export const OUT = "_site";

/** The folder of which the site is made; what it links to outside comes along, under `files`. */
export const DOCS = "docs";

/** The page on which the reference begins, though no such file stands in the repository. */
export const REFERENCE: string = `${DOCS}/reference`;

/** The parts of the site, in the order of its menu. */
export const SECTIONS: readonly { readonly title: string; readonly source: string; readonly says?: string }[] = [
  { title: "Guides", source: `${DOCS}/guides`, says: "Each for one reader." },
  { title: "Concepts", source: `${DOCS}/concepts`, says: "One idea a page." },
  { title: "Limits", source: `${DOCS}/limits.md` },
  { title: "Rules", source: `${DOCS}/rules` },
  { title: "Facts", source: `${DOCS}/facts.md` },
  { title: "Lints", source: `${DOCS}/lints` },
  { title: "Reference", source: REFERENCE },
  { title: "Benchmarks", source: `${DOCS}/benchmarks.md` },
  {
    title: "Decisions",
    source: `${DOCS}/decisions`,
    says: "Choices that a later reader would question: what, why, and what was given up.",
  },
];

/** Where the playground stands: a page of its own kind. */
export const PLAYGROUND: string = `${DOCS}/playground`;

/** Where it lies once it is built: it is taken along as it is. */
export const PLAYGROUND_PAGE: string = `${PLAYGROUND}/dist/page`;

/** Where the site's own code stands. */
export const BUILDER: string = `${DOCS}/site`;

/** Where a file or folder of the repository is found on the site. */
export function addressOf(source: string): string {
  const inside = source === DOCS ? "" : source.startsWith(`${DOCS}/`) ? source.slice(DOCS.length + 1) : undefined;
  const place = inside ?? posix.join("files", source);
  if (posix.basename(place) === "README.md") return posix.join(posix.dirname(place), "index.html");
  if (source.startsWith(`${PLAYGROUND}/`)) return place;
  if (place.endsWith(".md")) return place.replace(/\.md$/, ".html");
  return place === "" || !/\.\w+$/.test(place) ? posix.join(place, "index.html") : `${place}.html`;
}

/** A link from one page of the site to another. */
export function between(from: string, to: string): string {
  const way = posix.relative(posix.dirname(from), to);
  return way === "" ? posix.basename(to) : way;
}
