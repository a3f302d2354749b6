import { ASSESSMENT_FACTORS } from "../../domain/codes/assessment-factor.js";
import { CATALOGUE } from "../../facts/catalogue.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { Given } from "../../facts/given.js";
import { deepFreeze } from "../../kernel/freeze.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { FACTOR_SAYS } from "./factor-says.js";

/** How the factors of a return are read. */
export interface FactorReading {
  /**
   * What a factor that is not there means. `open`: nothing, as completeness differs widely between councils. `closed`: as if
   * it were not so, where an authorised assessment has a factor other than `20` and `21`.
   */
  readonly world?: "open" | "closed";
  /**
   * Whether a factor about somebody else is felt by the child. `open`: the factor does not say it, since a parent who is ill
   * may care well. `felt`: at least at the lowest step above none.
   */
  readonly effects?: "open" | "felt";
}

/** A fact with what is said of it. */
type Said = readonly [fact: string, value: Given<Scalar>];

/** A fact that is read as not so when none of these factors is there. */
interface NotSo {
  readonly fact: string;
  readonly value: Scalar;
  readonly factors: readonly string[];
  /** The fact presupposes that the child has been born. */
  readonly ofBornChildren: boolean;
}

/** A reading worked out once for all children. */
export interface PreparedReading {
  readonly says: ReadonlyMap<string, readonly Said[]>;
  readonly notSo: readonly NotSo[];
}

const prepared = new Map<string, PreparedReading>();

/** What each factor says, and what its absence does, as read so. */
export function prepareReading({ world = "open", effects = "open" }: FactorReading): PreparedReading {
  if ((world !== "open" && world !== "closed") || (effects !== "open" && effects !== "felt")) {
    throw new MisuseError("`world` is `open` or `closed`, and `effects` is `open` or `felt`");
  }
  const key = `${world} ${effects}`;
  const found = prepared.get(key);
  if (found !== undefined) return found;
  const says = new Map<string, readonly Said[]>();
  for (const [code, factor] of Object.entries(FACTOR_SAYS)) {
    const said = { ...factor.says, ...(effects === "felt" ? factor.felt : {}) };
    says.set(code, deepFreeze(Object.entries(said) as Said[]));
  }
  const reading = { says, notSo: world === "closed" ? whenAbsent() : [] };
  prepared.set(key, reading);
  return reading;
}

/** The facts of which some factor says something, in some reading. */
export function factsOfFactors(): ReadonlySet<string> {
  const said = Object.values(FACTOR_SAYS).flatMap(({ says, felt = {} }) => [
    ...Object.keys(says),
    ...Object.keys(felt),
  ]);
  return new Set(said);
}

/**
 * What is not so when no factor speaks of it: what a factor would have said, and what workers conclude.
 *
 * A factor is a finding at the end of an assessment. That it is not there does not unsay what a child or a neighbour said
 * before, nor what the police or a clinic recorded; these stay open.
 */
function whenAbsent(): readonly NotSo[] {
  const said = factsOfFactors();
  return CATALOGUE.flatMap((fact): readonly NotSo[] => {
    const factors = fact.cinFactors ?? [];
    if (factors.length === 0 || !(said.has(fact.id) || fact.nature === "judgement")) return [];
    const value = notSoOf(fact);
    if (value === undefined) return [];
    const gate = fact.appliesWhen?.fact;
    if (gate !== undefined && gate !== "unborn") return [];
    return [{ fact: fact.id, value, factors: withSuperseded(factors), ofBornChildren: gate === "unborn" }];
  });
}

/** The value that denies a fact, if it has one. */
function notSoOf(fact: Fact): Scalar | undefined {
  if (fact.kind === "boolean") return false;
  if (fact.kind === "integer") return undefined;
  return fact.values.find(({ value }) => value === "none" || value === "never")?.value;
}

/** A code that was divided (18A) may still stand for any of the codes that took its place. */
function withSuperseded(factors: readonly string[]): readonly string[] {
  const older = ASSESSMENT_FACTORS.codes.filter(({ successors = [] }) =>
    successors.some((code) => factors.includes(code)),
  );
  return [...factors, ...older.map(({ code }) => code)];
}
