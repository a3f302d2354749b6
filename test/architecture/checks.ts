import { booleanParameters } from "./boolean-parameters.js";
import { importCycles } from "./cycles.js";
import { defaultExports, longFiles, passedOn, poorNames } from "./file-habits.js";
import { filesWithoutLayer, importsNotDownward } from "./layers.js";
import { packagesOutOfPlace } from "./package-fences.js";
import { packagesReached } from "./reach.js";
import { namesOfTwoThings } from "./same-names.js";
import type { Finding, SourceFile } from "./source-tree.js";
import { surroundingsUsed } from "./surroundings.js";

export interface Check {
  /** True of the source when the check finds nothing. */
  readonly promise: string;
  readonly find: (source: readonly SourceFile[]) => readonly Finding[];
}

export const CHECKS: readonly Check[] = [
  { promise: "every file lives in a named layer or is a named entry", find: filesWithoutLayer },
  { promise: "imports point down the layers, never up or sideways, and never to an entry", find: importsNotDownward },
  { promise: "no import leads back to where it started, type imports included", find: importCycles },
  { promise: "each package is imported only inside its fence", find: packagesOutOfPlace },
  { promise: "the engine and the national rule set reach no reader, no parser and no hash", find: packagesReached },
  { promise: "no file has more than three hundred lines", find: longFiles },
  { promise: "every file and folder has a name that says what it holds", find: poorNames },
  { promise: "only entries pass on what another file exports", find: passedOn },
  { promise: "nothing is exported without a name", find: defaultExports },
  { promise: "no two files of a layer export the same name", find: namesOfTwoThings },
  { promise: "no function takes true or false: a call says what it means", find: booleanParameters },
  {
    promise: "nothing reads the clock, chance, the network or the process but the layers meant to",
    find: surroundingsUsed,
  },
];

/** What all checks find in a source. */
export function everyFinding(source: readonly SourceFile[]): readonly Finding[] {
  return CHECKS.flatMap(({ find }) => find(source));
}
