import type { Step } from "../../kernel/pointer.js";
import type { Duty, Rule } from "../rule.js";
import type { RuleSetFile } from "../rule-set-file.js";

/** One entry of a list, and where it stands in the file. */
export interface Entry<Item> {
  readonly item: Item;
  readonly path: readonly Step[];
}

/** The entries of a list of the file, which may be left out. */
export function entries<Item>(list: readonly Item[] | undefined, key: string): readonly Entry<Item>[] {
  return (list ?? []).map((item, index) => ({ item, path: [key, index] }));
}

/** The rules and duties of the file's own. */
export function rulesAndDuties(own: RuleSetFile): readonly Entry<Rule | Duty>[] {
  return [...entries<Rule | Duty>(own.rules, "rules"), ...entries<Rule | Duty>(own.duties, "duties")];
}
