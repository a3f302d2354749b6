import { compile } from "../../../src/engine/compile.js";
import type { Compared } from "../../../src/engine/indication.js";
import { readCase } from "../../../src/engine/read-case.js";
import type { Case } from "../../../src/facts/case.js";
import { CATALOGUE } from "../../../src/facts/catalogue.js";
import { readRuleSet } from "../../../src/ruleset/read.js";
import { aLevel, aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { asFile } from "../../../src/testing/made-up/as-file.js";
import { TODAY } from "../../generated/asked.js";
import { type Theirs, type Translated, translate } from "./translate.js";

/** The conditions with the truth of every place, or the codes under which the strict language refuses them. */
export type Judgement = { readonly shown: Compared } | { readonly refused: readonly string[] };

const ROUTES = ["universal", "early-help", "child-in-need", "child-protection"] as const;

/** Each is judged once: their tests of speed run one rule a thousand times. */
const judgements = new Map<string, Judgement>();

/** What our readers and our engine make of a rule of theirs, on facts of these values. */
export function judge(theirs: Theirs, values: ReadonlyMap<string, unknown>): Judgement {
  const translated = translate(theirs, values);
  const key = JSON.stringify(translated);
  const known = judgements.get(key) ?? judged(translated);
  judgements.set(key, known);
  return known;
}

function judged({ conditions, priority, named, facts, given }: Translated): Judgement {
  const over = { event: { type: "early-help" }, ...(priority === undefined ? {} : { priority }) };
  const rules = [aRule("as-written", conditions, over), aRule("opposite", { not: conditions }, over)];
  const levels = ROUTES.map((route) => aLevel(route, route));
  const set = readRuleSet(asFile(aRuleSet(facts, { levels, rules, conditions: named })), { rootOn: CATALOGUE });
  if (!set.ok) return { refused: codesOf(set.problems) };
  const read = readCase({ on: TODAY, facts: given }, set.value);
  if (!read.ok) return { refused: codesOf(read.problems) };
  const { reasons } = compile(set.value).indicate(read.value as Case);
  const [reason] = reasons;
  if (reason === undefined || reasons.length !== 1) return { refused: ["neither the rule nor its opposite applies"] };
  const shown = "not" in reason.conditions && reason.rule === "opposite" ? reason.conditions.not : reason.conditions;
  return { shown };
}

const KEYS = ["unknown-key", "unsupported-key"];

/** The codes, and of a key that is refused which one. */
function codesOf(problems: readonly { readonly code: string; readonly at: string }[]): readonly string[] {
  const said = problems.map(({ code, at }) => (KEYS.includes(code) ? `${code} ${at.split("/").at(-1)}` : code));
  return [...new Set(said)].sort();
}
