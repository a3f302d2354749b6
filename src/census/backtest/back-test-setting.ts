import type { Thresholds } from "../../engine/compile.js";
import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { type BackTestSetting, MONITORED, type Monitored, type TestedRule, type World } from "./counts.js";

/** What is asked of a back-test. */
export interface BackTestOptions {
  /** The day as on which the rules are in force. */
  readonly on: LocalDate;
  /** How factors that are not there are read; both if left out, the open reading first. */
  readonly worlds?: readonly World[];
  /** Characteristics by which the levels are counted too, apart from all that rules see; none if left out. */
  readonly monitoring?: readonly Monitored[];
  /** How many episodes are sampled to see whether one more answer alone would change the level; 400 if left out. */
  readonly sample?: number;
  /** The seed by which they are drawn; 1 if left out. */
  readonly seed?: number;
}

/** What is asked, with what was left out; throws `MisuseError` for what cannot be asked. */
export function backTestSetting({ ruleSet, bounds, indicate }: Thresholds, options: BackTestOptions): BackTestSetting {
  const {
    on,
    worlds = ["open", "closed"],
    monitoring = [],
    sample = 400,
    seed = 1,
  } = optionsTaken("backTest", options);
  const isWhole = (number: number): boolean => Number.isInteger(number) && number >= 0;
  const isOf = (all: readonly string[], asked: readonly string[]): boolean =>
    new Set(asked).size === asked.length && asked.every((one) => all.includes(one));
  if (worlds.length === 0 || !isOf(["open", "closed"], worlds)) {
    throw new MisuseError("`worlds` holds `open`, `closed` or both");
  }
  if (!isOf(MONITORED, monitoring))
    throw new MisuseError(`\`monitoring\` holds ${MONITORED.join(", ")} or some of them`);
  if (!isWhole(sample) || !isWhole(seed)) throw new MisuseError("`sample` and `seed` are whole numbers");
  // Asked once, a day on which the rules are not in force is refused before any child is read.
  bounds({ on, facts: {} });
  const { ruleSet: spokenBy } = indicate({ on, facts: {} });
  return deepFreeze({
    ruleSet: spokenBy,
    on,
    levels: ruleSet.levels.map(({ id, name, route }) => ({ id, name, route })),
    rules: testedRules(ruleSet),
    worlds: [...worlds],
    monitoring: [...monitoring],
    sample: { size: sample, seed },
  });
}

/** The rules of a set, by name. */
function testedRules({ rules }: RuleSet): readonly TestedRule[] {
  return rules
    .map(({ name, title, event, theme }) => ({
      rule: name,
      title,
      level: event.type,
      ...(theme === undefined ? {} : { theme }),
    }))
    .toSorted(({ rule: one }, { rule: other }) => (one < other ? -1 : 1));
}
