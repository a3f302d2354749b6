import type { Basis } from "../../domain/basis.js";
import type { Route } from "../../domain/route.js";
import type { Tell } from "../../domain/tell.js";
import type { Urgency } from "../../domain/urgency.js";
import type { Fact } from "../../facts/fact.js";
import type { Rule } from "../../ruleset/rule.js";
import type { Indicator } from "./indicator.js";
import { kebab } from "./kebab.js";

/** A rule and the indicator of which it was made. */
export interface MadeRule {
  readonly rule: Rule;
  readonly indicator: Indicator;
  /** Child protection says how soon and whether the family is told; these were put in because nobody said so. */
  readonly assumed: readonly ("urgency" | "tell")[];
}

interface Maker {
  /** Id of the set, with which the names of its rules begin. */
  readonly id: string;
  readonly source: string;
  readonly on: string;
  readonly levels: readonly { readonly id: string; readonly route: Route }[];
  readonly facts: readonly Fact[];
  /** Names that are given away already. */
  readonly taken: readonly string[];
}

// What most national rules on that route say.
const URGENCY: Urgency = "same-day";
const TELL: Tell = "tell-unless-unsafe";

/** A rule for each indicator, each under a name of its own. */
export function rulesOf(indicators: readonly Indicator[], maker: Maker): readonly MadeRule[] {
  const names = new Set(maker.taken);
  return indicators.map((indicator) => {
    const name = freeName(indicator, maker.id, names);
    names.add(name);
    return made(indicator, name, maker);
  });
}

function freeName({ title, level }: Indicator, id: string, names: ReadonlySet<string>): string {
  const plain = `${id}-${kebab(title) || "indicator"}`;
  if (!names.has(plain)) return plain;
  const withLevel = `${plain}-${level}`;
  let name = withLevel;
  for (let number = 2; names.has(name); number++) name = `${withLevel}-${number}`;
  return name;
}

function made(indicator: Indicator, name: string, { source, on, levels, facts }: Maker): MadeRule {
  const { title, level, comparisons, justification } = indicator;
  const route = levels.find(({ id }) => id === level)?.route;
  const isProtection = route === "child-protection";
  const urgency = indicator.urgency ?? (isProtection ? URGENCY : undefined);
  const tell = indicator.tell ?? (isProtection ? TELL : undefined);
  const theme = indicator.theme ?? facts.find(({ id }) => id === comparisons[0]?.fact)?.theme;
  const basis = indicator.basis.map(
    (at): Basis => ({ source, at, force: "local policy", confidence: "unverified", checked: on }),
  );
  return {
    indicator,
    assumed: isProtection ? (["urgency", "tell"] as const).filter((key) => indicator[key] === undefined) : [],
    rule: {
      name,
      title,
      ...(theme === undefined ? {} : { theme }),
      binding: "indicative",
      conditions: { all: comparisons },
      event: { type: level },
      reason: indicator.reason ?? sentence(title),
      basis,
      ...(urgency === undefined ? {} : { urgency }),
      ...(tell === undefined ? {} : { tell }),
      ...(justification === undefined ? {} : { justification }),
    },
  };
}

function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
