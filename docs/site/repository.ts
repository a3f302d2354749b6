import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Document } from "./document.js";
import { BUILDER, DOCS, PLAYGROUND, SECTIONS } from "./places.js";

/** Files longer than this are named in lists and not shown: nobody reads them in a page. */
const MOST_BYTES = 200_000;

/** Every page in `docs`, and what a newcomer looks for at the top of the repository. */
export function pagesOfDocs(root: string): readonly string[] {
  const inside = readdirSync(join(root, DOCS), { recursive: true, encoding: "utf8" }).map((file) =>
    posix.join(DOCS, file.replaceAll("\\", "/")),
  );
  const pages = inside.filter((file) => file.endsWith(".md"));
  const folders = inside.filter((path) => statSync(join(root, path)).isDirectory() && !isApart(path));
  const top = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"].filter((file) => existsSync(join(root, file)));
  return [...pages.filter((path) => !isApart(path)), ...folders, ...top].sort();
}

/** The playground and what makes the site stand in `docs` and are no pages of it. */
function isApart(path: string): boolean {
  return [PLAYGROUND, BUILDER].some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** Whether the repository has it and git keeps it: nothing that is built or installed gets onto the site. */
export function stands(root: string, source: string): boolean {
  if (source.startsWith("..") || posix.isAbsolute(source)) return false;
  const path = isList(root, source) ? posix.dirname(source) : source;
  if (source.split("/").some((part) => part === "node_modules" || part === "dist" || part === ".git")) return false;
  return existsSync(join(root, path));
}

/** The page that a path leads to: in a folder its own page, which is a list of what is in it where nobody wrote one. */
export function pageOf(root: string, source: string): string {
  return isFolder(root, source) ? posix.join(source, "README.md") : source;
}

/** A file as Markdown: a page as it is, a folder as a list, anything else as it is written. */
export function documentOf(root: string, source: string): Document {
  if (isList(root, source)) {
    const folder = posix.dirname(source);
    return { source, markdown: listOf(root, folder), madeFrom: folder };
  }
  const text = readFileSync(join(root, source), "utf8");
  if (source.endsWith(".md")) return { source, markdown: text };
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return { source, markdown: `# ${escaped(source)}\n\n${fence}\n${text.trimEnd()}\n${fence}\n` };
}

function listOf(root: string, folder: string): string {
  const section = SECTIONS.find(({ source }) => source === folder);
  const entries = readdirSync(join(root, folder)).filter((entry) => stands(root, posix.join(folder, entry)));
  const rows = entries.sort().map((entry) => {
    const path = posix.join(folder, entry);
    const shown = isFolder(root, path) || statSync(join(root, path)).size <= MOST_BYTES;
    return shown
      ? `- [${escaped(titleOf(root, path))}](${encodeURI(entry)})`
      : `- ${escaped(entry)}, too long for a page`;
  });
  return [`# ${section?.title ?? escaped(folder)}`, ...(section?.says ? [section.says] : []), rows.join("\n"), ""].join(
    "\n\n",
  );
}

function isList(root: string, source: string): boolean {
  const folder = posix.dirname(source);
  return posix.basename(source) === "README.md" && isFolder(root, folder) && !existsSync(join(root, source));
}

function titleOf(root: string, path: string): string {
  if (!path.endsWith(".md")) return posix.basename(path);
  return /^# (.+)$/m.exec(readFileSync(join(root, path), "utf8"))?.[1] ?? posix.basename(path);
}

function isFolder(root: string, source: string): boolean {
  return existsSync(join(root, source)) && statSync(join(root, source)).isDirectory();
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
