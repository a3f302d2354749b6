import type { Step } from "../../kernel/pointer.js";
import type { Checking } from "../checking.js";
import { type Expanded, expand } from "../expand.js";
import { MOST_NODES, MOST_NODES_IN_CONDITION } from "../limits.js";
import { type Reach, reachOf } from "../reach.js";
import { readGroup } from "../read-condition.js";
import type { SoundVocabulary } from "../read-vocabulary.js";
import { MOST_TRIALS, trialsNeeded } from "../trials.js";

/** A condition that can be judged, written out. */
export interface Judged {
  readonly tree: Expanded;
  readonly reach: Reach;
}

/** Reads conditions, with a limit on how much they may amount to together. */
export type ReadConditions = (written: unknown, path: readonly Step[]) => Judged | undefined;

/** Counting trials is the costly part: a file with more such conditions is refused without looking at the rest of them. */
const MOST_TANGLED = 10;

/** A reader of conditions for one file; what is too much is reported where it stands. */
export function conditionsReader({ scope, report }: Checking, vocabulary: SoundVocabulary): ReadConditions {
  let nodes = 0;
  let tangled = 0;
  return (written, path) => {
    const group = readGroup(written, path, scope, report);
    if (group === undefined) return undefined;
    const reach = reachOf(group, vocabulary.reaches, vocabulary.facts);
    if (reach.nodes > MOST_NODES_IN_CONDITION) {
      report.add("too-many-references", path, { most: MOST_NODES_IN_CONDITION, of: "condition" });
      return undefined;
    }
    const isFirstBeyond = nodes <= MOST_NODES && nodes + reach.nodes > MOST_NODES;
    nodes += reach.nodes;
    if (isFirstBeyond) report.add("too-many-references", path, { most: MOST_NODES, of: "set" });
    if (nodes > MOST_NODES || tangled > MOST_TANGLED || !reach.isWhole) return undefined;

    const tree = expand(group, vocabulary);
    const trials = trialsNeeded(tree, vocabulary.facts);
    if (trials > MOST_TRIALS) {
      tangled += 1;
      report.add("too-many-trials", path, { trials, most: MOST_TRIALS });
    }
    return { tree, reach };
  };
}
