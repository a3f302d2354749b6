import { levelsOf } from "../../src/engine/bounds.js";
import { byName } from "../../src/engine/by-name.js";
import { checkCase, copyInOrder } from "../../src/engine/check-case.js";
import { indicationOf } from "../../src/engine/indicate.js";
import type { Bounds, Indication } from "../../src/engine/indication.js";
import type { JudgedRule } from "../../src/engine/judged.js";
import { textsOf } from "../../src/engine/texts.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import type { MadeUpCase } from "../generated/asked.js";
import { judge, type PlainlyJudged, readyToJudge } from "./judge.js";

/** What the plain evaluator says: the words of indications are the engine's, every truth in them is found plainly. */
export interface Plain {
  readonly indicate: (given: MadeUpCase) => Indication | undefined;
  readonly bounds: (given: MadeUpCase) => Bounds | undefined;
}

/** The oracle of the compiled engine; nothing where the case is refused. */
export function plainly(ruleSet: RuleSet): Plain {
  const set = readyToJudge(ruleSet);
  const texts = textsOf(ruleSet, set.vocabulary);
  const places = new Map(ruleSet.facts.map(({ id }, place) => [id, place]));
  const judged = ({ on, facts }: MadeUpCase): PlainlyJudged | undefined => {
    const read = checkCase({ on, facts }, ruleSet, set.facts);
    if (!read.ok) return undefined;
    return judge(
      set,
      texts,
      on,
      copyInOrder(facts, (id) => places.get(id) ?? 0),
      read.value.left,
    );
  };
  return {
    indicate: (given) => {
      const found = judged(given);
      return found && indicationOf(texts, found);
    },
    bounds: (given) => {
      const found = judged(given);
      return (
        found && {
          ...levelsOf(texts, found),
          applies: namesOf(found.applies),
          appliesWithReadings: namesOf(found.applying).toSorted(byName),
          mayApply: namesOf(found.undecided),
        }
      );
    },
  };
}

function namesOf(rules: readonly JudgedRule[]): readonly string[] {
  return rules.map(({ rule }) => rule.name);
}
