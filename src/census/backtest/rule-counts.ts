import type { Span } from "../../kernel/suppression/ordered-spans.js";
import type { BackTestCounts, World } from "./counts.js";
import { HIDDEN, rounded, type Shown, type ShownTable } from "./hidden-numbers.js";

/** In how many episodes a rule applies, rounded down. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly level: string;
  readonly episodes: Shown;
}

/** What stands beside the rules, of which their numbers must not tell. */
interface BesideRules {
  /** The main reading. */
  readonly main: ShownTable;
  /** Of a world that is not the main one: what can be known of each rule beside the readings. */
  readonly spans: { readonly [rule: string]: Span };
  readonly hiddenBelow: number;
}

/**
 * How often the rules apply in a world.
 *
 * In the main one a rule is shown where the numbers of its level and of those above are: else it would tell of a sum that
 * is hidden. In another it is shown where its rounded number leaves the spans of the readings wide.
 */
export function ruleCounts(
  { setting, rules }: BackTestCounts,
  world: World,
  { main, spans, hiddenBelow }: BesideRules,
): readonly RuleCount[] {
  const { levels, worlds } = setting;
  const counted = rules[world] ?? {};
  const isTold = (rule: string, level: string): boolean => {
    if (world !== worlds[0]) return isOneStep(spans[rule], 2 * hiddenBelow);
    const rank = levels.findIndex(({ id }) => id === level);
    return main.all !== HIDDEN && !main.columnSums.slice(rank, levels.length).includes(HIDDEN);
  };
  return setting.rules
    .filter(({ rule }) => Object.hasOwn(counted, rule))
    .map(({ rule, title, level }) => ({
      rule,
      title,
      level,
      episodes: isTold(rule, level) ? rounded(counted[rule] ?? 0, hiddenBelow) : HIDDEN,
    }));
}

/** Whether a span had not to be made wider than a step of rounding. */
function isOneStep(span: Span | undefined, step: number): boolean {
  return span !== undefined && span.to - span.from < Math.max(1, step);
}
