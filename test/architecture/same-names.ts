import { exportedBy } from "./exported-names.js";
import type { Finding, SourceFile } from "./source-tree.js";

/** Names that two files of a layer may export all the same, by the layer and the name, each with why. */
const MAY_BE_TWO: ReadonlyMap<string, string> = new Map([
  ["cli check", "a command is named as it is typed, and `census` has one too"],
  ["cli compare", "a command is named as it is typed, and `census` has one too"],
]);

/** Files that export a name which another file of their layer exports before them, so that it means two things there. */
export function namesOfTwoThings(source: readonly SourceFile[]): readonly Finding[] {
  const first = new Map<string, string>();
  return source.flatMap(({ path, layer, tree }) => {
    if (layer === undefined) return [];
    return exportedBy(tree).flatMap((name) => {
      const within = `${layer} ${name}`;
      const before = first.get(within);
      if (before === undefined) first.set(within, path);
      if (before === undefined || MAY_BE_TWO.has(within)) return [];
      return [{ file: path, says: `exports \`${name}\`, as \`${before}\` does` }];
    });
  });
}
