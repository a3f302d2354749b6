import { TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import type { Inquiry } from "../inquiry.js";
import type { Prover } from "../model/prover.js";
import { smallestCase } from "../model/smallest-case.js";
import type { SubjectDuty, SubjectRule } from "../model/subject.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { type Literal, not } from "../solver/literal.js";
import { newTally, type Property } from "./property.js";

/** Without each rule some child would come out otherwise: lower, less urgent, less guarded, or without an action. */
export const RULES_HAVE_EFFECT: Property = {
  id: "rules-have-effect",
  says: "without any one of the rules some child would come out lower, less urgently, less guardedly, or without one of its actions",
  examine: (inquiry) => {
    const { own } = inquiry;
    const tally = newTally();
    const prover = inquiry.whole("complete");
    for (const rule of own.rules) {
      const cover = new Set<string>();
      let isOpen = false;
      let hasEffect = false;
      for (const part of partsOf(rule)) {
        tally.bySolver();
        const others = givingAsMuch(part, rule, inquiry);
        const found = isCovered(rule, others, part, prover);
        if (found === "open") isOpen = true;
        else if (found === "effect") hasEffect = true;
        else for (const name of found) cover.add(name);
        if (hasEffect) break;
      }
      if (hasEffect) continue;
      if (isOpen) tally.open(`whether rule ${rule.name} has an effect`);
      // one that never applies is found as such
      else if (cover.size > 0) tally.found(finding(rule, [...cover], inquiry), `rule ${rule.name}`);
    }
    return tally.examined();
  },
};

/** Something that a rule brings about, and who else brings about as much. */
interface Part {
  readonly says: string;
  readonly isGivenBy: (other: SubjectRule | SubjectDuty) => boolean;
}

function partsOf({ rule, rank }: SubjectRule): readonly Part[] {
  const { urgency, tell, actions = [] } = rule;
  return [
    ...(rank === 0
      ? []
      : [
          {
            says: "level",
            isGivenBy: (other: SubjectRule | SubjectDuty) => other.kind === "rule" && other.rank >= rank,
          },
        ]),
    ...(urgency === undefined || urgency === "routine"
      ? []
      : [{ says: "urgency", isGivenBy: asMuch(URGENCIES, urgency, "urgency") }]),
    ...(tell === undefined ? [] : [{ says: "tell", isGivenBy: asMuch(TELLS, tell, "tell") }]),
    ...actions.map((action) => ({
      says: `action ${action}`,
      isGivenBy: ({ rule: other }: SubjectRule | SubjectDuty) => other.actions?.includes(action) === true,
    })),
  ];
}

function asMuch<Step extends string>(scale: readonly Step[], wanted: Step, key: "urgency" | "tell"): Part["isGivenBy"] {
  return ({ rule }) => {
    const stated = rule[key];
    return stated !== undefined && scale.indexOf(stated as unknown as Step) >= scale.indexOf(wanted);
  };
}

type Other = SubjectRule | SubjectDuty;

function givingAsMuch({ isGivenBy }: Part, rule: SubjectRule, { own }: Inquiry): readonly Other[] {
  return [...own.rules, ...own.duties].filter((other) => other !== rule && isGivenBy(other));
}

/** The names of others that bring about as much wherever the rule applies, as few as can be; or that there is a case in which none does. */
function isCovered(
  rule: SubjectRule,
  others: readonly Other[],
  { says }: Part,
  prover: Prover,
): readonly string[] | "effect" | "open" {
  const { encoded, bench } = prover;
  const applies = encoded.speaks(rule, "at-least");
  const names = new Map<Literal, string>();
  for (const other of others) names.set(not(encoded.speaks(other, "at-least")), other.name);
  const found = prover.ask(`rule ${rule.name} adds no ${says} to what others give`, [applies, ...names.keys()]);
  if (found === "satisfiable") return "effect";
  if (found === "inconclusive") return "open";
  let cover = bench.solver.core().filter((literal) => names.has(literal));
  for (const literal of cover) {
    const fewer = cover.filter((one) => one !== literal);
    if (prover.ask(`${fewer.length} others are enough`, [applies, ...fewer]) === "unsatisfiable") cover = fewer;
  }
  return cover.map((literal) => names.get(literal) ?? "");
}

function finding(rule: SubjectRule, rules: readonly string[], { own, fresh }: Inquiry): Finding | undefined {
  const prover = fresh("partial");
  const example = smallestCase(prover, [prover.encoded.speaks(rule, "at-least")]);
  const by = rules.map((name) => `\`${name}\``).join(", ");
  return (
    example && {
      ...{ code: "no-effect", severity: "warning", at: `/rules/${rule.at}`, rule: rule.name, rules },
      says: `rule \`${rule.name}\` changes nothing once everything is known: wherever it applies, ${by} ${rules.length === 1 ? "gives" : "together give"} as much`,
      cases: [shown(example, own.ruleSet)],
    }
  );
}
