import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { exportedBy } from "./exported-names.js";
import { type Finding, readSource } from "./source-tree.js";

/** Where whoever imports from `src` may be: the source itself, its tests, the documentation and the build. */
const READERS = ["src", "test", "examples", "docs", "tsup.config.ts"];

/**
 * What files in a layer export though no other file imports it and no entry passes it on. Examples in docstrings are run, and
 * import what they call.
 */
export function deadExports(root: string): readonly Finding[] {
  const imported = importedIn(root);
  return readSource(join(root, "src"))
    .filter(({ layer }) => layer !== undefined)
    .flatMap(({ path, tree }) => {
      const stem = `src/${path.replace(/(?:\.d)?\.ts$/, "")}`;
      if (imported.has(`${stem} *`)) return [];
      return exportedBy(tree)
        .filter((name) => !imported.has(`${stem} ${name}`) && !isInExample(name, tree.text))
        .map((name) => ({ file: path, says: `exports \`${name}\`, which nobody imports` }));
    });
}

function isInExample(name: string, text: string): boolean {
  return [...text.matchAll(/^ \* @example (.+)$/gm)].some(([, example = ""]) => example.includes(`${name}(`));
}

/** `<file> <name>` of all that is imported, and `<file> *` where that is anything; also in code that is kept as text. */
function importedIn(root: string): ReadonlySet<string> {
  const imported = new Set<string>();
  for (const file of READERS.flatMap((reader) => filesAt(root, reader))) {
    const text = readFileSync(join(root, file), "utf8");
    const add = (from: string, names: readonly string[]): void => {
      const stem = posix.join(posix.dirname(file), from).replace(/\.[jt]s$/, "");
      for (const name of names) imported.add(`${stem} ${name}`);
    };
    for (const [, names = "", from = ""] of text.matchAll(
      /\b(?:im|ex)port\s+(?:type\s+)?\{([^}]*)\}\s+from\s+"(\.[^"]+)"/g,
    )) {
      add(
        from,
        names.split(",").map((name) =>
          name
            .trim()
            .replace(/^type\s+/, "")
            .replace(/\s+as\s.*$/s, ""),
        ),
      );
    }
    for (const [, from = ""] of text.matchAll(/\b(?:im|ex)port\s+\*(?:\s+as\s+\w+)?\s+from\s+"(\.[^"]+)"/g))
      add(from, ["*"]);
    for (const [, from = "", name = "*"] of text.matchAll(/\bimport\("(\.[^"]+)"\)\)?(?:\.(\w+))?/g)) add(from, [name]);
  }
  return imported;
}

function filesAt(root: string, path: string): readonly string[] {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((found) => {
    const inside = `${path}/${found.name}`;
    if (found.isDirectory()) return found.name === "node_modules" ? [] : filesAt(root, inside);
    return /\.m?[jt]s$/.test(found.name) ? [inside] : [];
  });
}
