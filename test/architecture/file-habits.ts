import ts from "typescript";
import { type Finding, type SourceFile, walk } from "./source-tree.js";

export const MOST_LINES = 300;

const WORDS_THAT_SAY_NOTHING = ["util", "utils", "helper", "helpers", "misc", "manager"];
const NAMES_THAT_SAY_NOTHING = ["common", "types", "index"];

export function longFiles(source: readonly SourceFile[]): readonly Finding[] {
  return source
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => ({ file: path, says: `has ${lines} lines; at most ${MOST_LINES}` }));
}

/** Files and folders whose name is not in kebab-case, or says nothing of what they hold. */
export function poorNames(source: readonly SourceFile[]): readonly Finding[] {
  return source
    .filter(
      ({ path }) =>
        path !== "index.ts" &&
        path
          .replace(/(?:\.d)?\.ts$/, "")
          .split("/")
          .some(isPoor),
    )
    .map(({ path }) => ({ file: path, says: "has a name that is banned or not in kebab-case" }));
}

function isPoor(name: string): boolean {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || NAMES_THAT_SAY_NOTHING.includes(name)) return true;
  return name.split("-").some((word) => WORDS_THAT_SAY_NOTHING.includes(word));
}

/** Files but entries that pass on what another file exports, in one step or in two. */
export function passedOn(source: readonly SourceFile[]): readonly Finding[] {
  return source
    .filter(({ layer }) => layer !== undefined)
    .flatMap(({ path, imports, tree }) => [
      ...imports
        .filter(({ passesOn }) => passesOn)
        .map(({ specifier }) => ({ file: path, says: `passes on \`${specifier}\`: only entries do` })),
      ...importedAndExported(tree).map((name) => ({ file: path, says: `passes on \`${name}\`: only entries do` })),
    ]);
}

function importedAndExported(tree: ts.SourceFile): readonly string[] {
  const imported = new Set<string>();
  const exported: string[] = [];
  walk(tree, (node) => {
    if (ts.isImportSpecifier(node) || ts.isNamespaceImport(node)) imported.add(node.name.text);
    if (ts.isExportSpecifier(node) && !node.parent.parent.moduleSpecifier) {
      exported.push((node.propertyName ?? node.name).text);
    }
  });
  return exported.filter((name) => imported.has(name));
}

export function defaultExports(source: readonly SourceFile[]): readonly Finding[] {
  return source
    .filter(({ tree }) => hasDefault(tree))
    .map(({ path }) => ({ file: path, says: "has a default export" }));
}

function hasDefault(tree: ts.SourceFile): boolean {
  let found = false;
  walk(tree, (node) => {
    found ||=
      ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent));
    found ||= ts.isExportSpecifier(node) && node.name.text === "default";
  });
  return found;
}
