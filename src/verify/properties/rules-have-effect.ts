import { mostGuarded, TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import { BINDINGS } from "../../ruleset/rule.js";
import type { Inquiry } from "../inquiry.js";
import { anySpeaks } from "../model/any-speaks.js";
import { conditionsOn } from "../model/ground.js";
import type { Prover } from "../model/prover.js";
import { smallestCase } from "../model/smallest-case.js";
import { isReplacedThroughout, type SubjectDuty, type SubjectRule } from "../model/subject.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { type Literal, not } from "../solver/literal.js";
import { newTally, type Property, type Tally } from "./property.js";
import { neverApplies } from "./rules-can-apply.js";

/** Without each rule some child would come out otherwise: lower, less urgent, told of in another way, or without an action. */
export const RULES_HAVE_EFFECT: Property = {
  id: "rules-have-effect",
  says: "if any one rule were left out, some child would come out lower or less firmly so, less urgently, told of in another way, or without one of its actions",
  examine: (inquiry) => {
    const tally = newTally();
    for (const rule of inquiry.own.rules) {
      if (isReplacedThroughout(rule)) continue;
      const asks = `rule ${rule.name}`;
      const effect = effectOf(rule, inquiry, tally);
      if (effect === "open") tally.open(`whether ${asks} has an effect`);
      else if (effect === "never") tally.found(neverApplies(rule), asks);
      else if (effect !== "effect") tally.found(finding(rule, effect, inquiry), asks);
    }
    return tally.examined();
  },
};

/** Whether a rule ever applies, and then has an effect; or the names of others that bring about as much, none of them without need. */
function effectOf(rule: SubjectRule, inquiry: Inquiry, tally: Tally): "effect" | "open" | "never" | readonly string[] {
  const prover = inquiry.whole("complete");
  const applies = prover.encoded.speaks(rule, "at-least");
  tally.bySolver();
  const can = prover.ask(`rule ${rule.name} never applies`, [applies]);
  if (can !== "satisfiable") return can === "unsatisfiable" ? "never" : "open";
  const cover = new Set<string>();
  const covered: { readonly when: readonly Literal[]; readonly others: readonly Other[] }[] = [];
  let isOpen = false;
  for (const part of partsOf(rule)) {
    tally.bySolver();
    const others = givingAsMuch(part, rule, inquiry);
    const when = [applies, ...part.matters(prover, rule, inquiry)];
    const found = coverOf(others, when, `rule ${rule.name} adds no ${part.says} to what others give`, prover, cover);
    if (found === "effect") return found;
    if (found === "open") isOpen = true;
    else for (const name of found) cover.add(name);
    covered.push({ when, others });
  }
  if (isOpen) return "open";
  // one that was needed for the one part may be needless beside those that are needed for another
  for (const name of [...cover]) {
    const isEnough = covered.every(({ when, others }) => {
      const fewer = others.filter((other) => other.name !== name && cover.has(other.name));
      return prover.tell([...when, ...silent(fewer, prover)]) === "unsatisfiable";
    });
    if (isEnough) cover.delete(name);
  }
  return [...cover];
}

type Other = SubjectRule | SubjectDuty;

/** Something that a rule brings about, and who else brings about as much. */
interface Part {
  readonly says: string;
  readonly isGivenBy: (other: Other) => boolean;
  /** What must hold beside that the rule applies, or it would be so without any rule. */
  readonly matters: (prover: Prover, rule: SubjectRule, inquiry: Inquiry) => readonly Literal[];
}

const ALWAYS_MATTERS: Part["matters"] = () => [];

function partsOf({ rule, rank }: SubjectRule): readonly Part[] {
  const { urgency, tell, actions = [], binding } = rule;
  const parts: Part[] = actions.map((action) => ({
    says: `action ${action}`,
    isGivenBy: ({ rule: other }) => other.actions?.includes(action) === true,
    matters: (prover, itself, inquiry) => isCalledByNoLevel(action, itself, inquiry, prover),
  }));
  if (tell !== undefined) {
    parts.unshift({
      says: "tell",
      isGivenBy: ({ rule: other }) => isAsMuch(TELLS, other.tell, tell),
      // where nobody says anything it is so anyway
      matters: tell === mostGuarded([]) ? isToldOtherwise : ALWAYS_MATTERS,
    });
  }
  if (urgency !== undefined && urgency !== "routine") {
    parts.unshift({
      says: "urgency",
      isGivenBy: ({ rule: other }) => isAsMuch(URGENCIES, other.urgency, urgency),
      matters: ALWAYS_MATTERS,
    });
  }
  if (rank > 0) {
    // what a council may replace or vary does not stand in for what it may not
    const isAsFirm = (other: SubjectRule): boolean => BINDINGS.indexOf(other.rule.binding) <= BINDINGS.indexOf(binding);
    parts.unshift({
      says: "level",
      isGivenBy: (other) => other.kind === "rule" && other.rank >= rank && isAsFirm(other),
      matters: ALWAYS_MATTERS,
    });
  }
  return parts;
}

/** Some other rule or duty says how the family is told. */
function isToldOtherwise({ encoded, bench }: Prover, rule: SubjectRule, { own }: Inquiry): readonly Literal[] {
  const others = [...own.rules, ...own.duties].filter((other) => other !== rule && other.rule.tell !== undefined);
  return [anySpeaks(others, "at-least", encoded, bench.gates)];
}

/** The time of an action has come, and the level to which the other rules point does not call for it. */
function isCalledByNoLevel(
  action: string,
  rule: SubjectRule,
  { own, ground }: Inquiry,
  { encoded, bench: { gates } }: Prover,
): readonly Literal[] {
  const { levels, actions } = own.ruleSet;
  const when = actions.find(({ id }) => id === action)?.when;
  const others = own.rules.filter((other) => other !== rule);
  const reaches = (least: number): Literal =>
    least === 0
      ? gates.always
      : anySpeaks(
          others.filter(({ rank }) => rank >= least),
          "at-least",
          encoded,
          gates,
        );
  const calling = levels.flatMap((level, rank) =>
    level.actions?.includes(action) === true ? [gates.all([reaches(rank), not(reaches(rank + 1))])] : [],
  );
  const isDue = when === undefined ? gates.always : encoded.formula(conditionsOn(ground)(when), "at-least");
  return [isDue, not(gates.any(calling))];
}

function isAsMuch<Step extends string>(scale: readonly Step[], stated: Step | undefined, wanted: Step): boolean {
  return stated !== undefined && scale.indexOf(stated) >= scale.indexOf(wanted);
}

function givingAsMuch({ isGivenBy }: Part, rule: SubjectRule, { own }: Inquiry): readonly Other[] {
  return [...own.rules, ...own.duties].filter((other) => other !== rule && isGivenBy(other));
}

/** The names of others that bring about as much wherever that holds, few of them; or that there is a case in which none does. */
function coverOf(
  others: readonly Other[],
  when: readonly Literal[],
  says: string,
  prover: Prover,
  already: ReadonlySet<string>,
): readonly string[] | "effect" | "open" {
  const names = new Map<Literal, string>();
  for (const other of others) names.set(not(prover.encoded.speaks(other, "at-least")), other.name);
  const found = prover.ask(says, [...when, ...names.keys()]);
  if (found === "satisfiable") return "effect";
  if (found === "inconclusive") return "open";
  const isNamed = (literal: Literal): boolean => already.has(names.get(literal) ?? "");
  let cover = prover.bench.solver.core().filter((literal) => names.has(literal));
  // those that are named already are kept rather than others
  for (const literal of [...cover].sort((one, other) => Number(isNamed(one)) - Number(isNamed(other)))) {
    const fewer = cover.filter((one) => one !== literal);
    if (prover.tell([...when, ...fewer]) === "unsatisfiable") cover = fewer;
  }
  return cover.map((literal) => names.get(literal) ?? "");
}

function silent(others: readonly Other[], { encoded }: Prover): readonly Literal[] {
  return others.map((other) => not(encoded.speaks(other, "at-least")));
}

function finding(rule: SubjectRule, rules: readonly string[], { own, fresh }: Inquiry): Finding | undefined {
  const prover = fresh("partial");
  const example = smallestCase(prover, [prover.encoded.speaks(rule, "at-least")]);
  const by = rules.map((name) => `\`${name}\``).join(", ");
  return (
    example && {
      ...{ code: "no-effect", severity: "warning", at: `/rules/${rule.at}`, rule: rule.name, rules },
      says: `rule \`${rule.name}\` changes nothing once everything is known: ${rules.length === 0 ? "it asks for nothing that is not so without it" : `wherever it applies, ${by} ${rules.length === 1 ? "gives" : "together give"} as much`}`,
      cases: [shown(example, own.ruleSet)],
    }
  );
}
