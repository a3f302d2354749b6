import type { Condition } from "../../facts/comparison.js";
import { isSilencedAs } from "../../ruleset/linting/found-by-prove.js";
import type { Inquiry } from "../inquiry.js";
import type { Proof } from "../model/proof.js";
import type { Subject } from "../model/subject.js";
import type { Examined, Property, PropertyId } from "../properties/property.js";
import type { Finding } from "./finding.js";
import { groundWords, type ProvedOver } from "./proved-over.js";

/** A property that was proved. */
export interface Proved {
  readonly property: PropertyId;
  /** What is true of every case. */
  readonly says: string;
  /** How many questions the form of the rules answers, and how many the solver. */
  readonly byForm: number;
  readonly bySolver: number;
}

/** What was proved of a rule set, and what was found. */
export interface Report {
  readonly ruleSet: { readonly id: string; readonly version: string; readonly digest: string };
  readonly baseline?: Report["ruleSet"];
  /** Errors first, then warnings, then notes. */
  readonly findings: readonly Finding[];
  readonly proved: readonly Proved[];
  /** Properties that there was nothing to hold against, each with what it would say and the reason: neither proved nor broken. */
  readonly notAsked: readonly { readonly property: PropertyId; readonly says: string }[];
  /** Over which children: a proof says nothing of others. */
  readonly over: ProvedOver;
  /** What no proof says. */
  readonly doesNotSay: readonly string[];
  /** Everything that the solver proved, for `confirm`; where it was asked for. */
  readonly certificate?: readonly Proof[];
}

const DOES_NOT_SAY = [
  "whether the thresholds are right: a consistent rule can be a bad one",
  "how many children are touched: the cases shown are the simplest ones, not the most frequent",
  "whether something that is asked stands in for something that must not matter",
];

const ORDER: readonly Finding["severity"][] = ["error", "warning", "note"];

/** A report of what became of each property. */
export function reportOf(
  all: readonly { readonly property: Property; readonly examined: Examined }[],
  { ground, own, baseline, proofs }: Inquiry,
  { assume, certificate }: { readonly assume: readonly Condition[]; readonly certificate: "kept" | "not-kept" },
): Report {
  const found = all.flatMap(({ property, examined }) => [...examined.findings, ...inconclusive(property, examined)]);
  const findings = found
    // two properties may find the same: that a rule never applies
    .filter(({ code, says }, at) => code !== "never-applies" || found.findIndex((other) => other.says === says) === at)
    .map((finding) => ({ ...finding, ...originOf(finding, own) }))
    .map((finding) => ({ ...finding, ...acceptedBy(finding, own, baseline) }));
  const head = ({ ruleSet: { id, version, digest } }: typeof own): Report["ruleSet"] => ({ id, version, digest });
  return {
    ruleSet: head(own),
    ...(baseline === undefined ? {} : { baseline: head(baseline) }),
    findings: ORDER.flatMap((severity) => findings.filter((one) => one.severity === severity)),
    proved: all.filter(isProved).map(({ property: { id, says }, examined: { byForm, bySolver } }) => ({
      ...{ property: id, says, byForm, bySolver },
    })),
    notAsked: all.flatMap(({ property: { id, says }, examined: { vacuous } }) =>
      vacuous === undefined ? [] : [{ property: id, says: `whether ${says}: ${vacuous}` }],
    ),
    over: groundWords(ground, assume),
    doesNotSay: DOES_NOT_SAY,
    ...(certificate === "kept" ? { certificate: proofs() } : {}),
  };
}

/** The set from which come the rules that it is about, where they all come from one. */
function originOf({ rule, rules }: Finding, subject: Subject): Pick<Finding, "origin"> {
  const about = rule === undefined ? rules : [rule];
  const origins = new Set(about.map((name) => subject.rules.find((one) => one.name === name)?.rule.origin.set));
  const [origin] = origins;
  return origins.size > 1 || origin === undefined ? {} : { origin };
}

/**
 * What the file says of a finding that is right as it is, by the name of the fact or rule that it is about, or of one of
 * the rules where it is about several. The baseline speaks of its own rules alone. Nothing that a child could come to harm by is accepted.
 */
function acceptedBy(finding: Finding, own: Subject, baseline: Subject | undefined): Pick<Finding, "accepted"> {
  const { code, severity, rule, fact, rules, origin } = finding;
  if (severity === "error") return {};
  const { id } = own.ruleSet;
  const isInherited = code !== "below-baseline" && origin !== id && origin === baseline?.ruleSet.id;
  const silences = [...own.ruleSet.silence, ...(isInherited ? (baseline?.ruleSet.silence ?? []) : [])];
  // a lint calls what is written in a rule by the rule alone
  const names = code === "condition-without-effect" ? [rule] : [rule, fact, ...(rule === undefined ? rules : [])];
  const silence = silences.find(({ lint, at }) => isSilencedAs(lint, code) && (at === undefined || names.includes(at)));
  return silence === undefined ? {} : { accepted: silence.reason };
}

function isProved({ examined: { findings, open, empty, vacuous } }: { readonly examined: Examined }): boolean {
  return findings.length + open.length + empty.length === 0 && vacuous === undefined;
}

function inconclusive({ id }: Property, { open, empty }: Examined): readonly Finding[] {
  const says = [
    ...open.map(
      (asks) => `it could not be settled whether there is ${asks}; nothing is proved by that, try a greater budget`,
    ),
    ...empty.map((premise) => `${premise}: there is no child of whom anything could be proved`),
  ];
  return says.map((why) => ({
    ...{ code: "inconclusive", severity: "warning", at: "", rules: [], cases: [] },
    says: `${why} (${id})`,
  }));
}
