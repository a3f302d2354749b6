import { TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import { BINDINGS } from "../../ruleset/rule.js";
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
        const found = isCovered(rule, others, part, prover, cover);
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

type Other = SubjectRule | SubjectDuty;

/** Something that a rule brings about, and who else brings about as much. */
interface Part {
  readonly says: string;
  readonly isGivenBy: (other: Other) => boolean;
}

function partsOf({ rule, rank }: SubjectRule): readonly Part[] {
  const { urgency, tell, actions = [], binding } = rule;
  const parts: Part[] = actions.map((action) => ({
    says: `action ${action}`,
    isGivenBy: ({ rule: other }) => other.actions?.includes(action) === true,
  }));
  if (tell !== undefined) {
    parts.unshift({ says: "tell", isGivenBy: ({ rule: other }) => isAsMuch(TELLS, other.tell, tell) });
  }
  if (urgency !== undefined && urgency !== "routine") {
    parts.unshift({ says: "urgency", isGivenBy: ({ rule: other }) => isAsMuch(URGENCIES, other.urgency, urgency) });
  }
  if (rank > 0) {
    // what a council may replace or vary does not stand in for what it may not
    const isAsFirm = (other: SubjectRule): boolean => BINDINGS.indexOf(other.rule.binding) <= BINDINGS.indexOf(binding);
    parts.unshift({
      says: "level",
      isGivenBy: (other) => other.kind === "rule" && other.rank >= rank && isAsFirm(other),
    });
  }
  return parts;
}

function isAsMuch<Step extends string>(scale: readonly Step[], stated: Step | undefined, wanted: Step): boolean {
  return stated !== undefined && scale.indexOf(stated) >= scale.indexOf(wanted);
}

function givingAsMuch({ isGivenBy }: Part, rule: SubjectRule, { own }: Inquiry): readonly Other[] {
  return [...own.rules, ...own.duties].filter((other) => other !== rule && isGivenBy(other));
}

/** The names of others that bring about as much wherever the rule applies, as few as can be; or that there is a case in which none does. */
function isCovered(
  rule: SubjectRule,
  others: readonly Other[],
  { says }: Part,
  prover: Prover,
  already: ReadonlySet<string>,
): readonly string[] | "effect" | "open" {
  const { encoded, bench } = prover;
  const applies = encoded.speaks(rule, "at-least");
  const names = new Map<Literal, string>();
  for (const other of others) names.set(not(encoded.speaks(other, "at-least")), other.name);
  const found = prover.ask(`rule ${rule.name} adds no ${says} to what others give`, [applies, ...names.keys()]);
  if (found === "satisfiable") return "effect";
  if (found === "inconclusive") return "open";
  const isNamed = (literal: Literal): boolean => already.has(names.get(literal) ?? "");
  let cover = bench.solver.core().filter((literal) => names.has(literal));
  // those that are named already are kept rather than others
  for (const literal of [...cover].sort((one, other) => Number(isNamed(one)) - Number(isNamed(other)))) {
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
