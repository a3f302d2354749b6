import { once } from "../../kernel/once.js";
import { type Vocabulary, vocabularyOf } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** The words of a set, made once: each comparison is looked at by itself, and written out once for a vocabulary. */
export const wordsOf: (ruleSet: RuleSet) => Vocabulary = once(vocabularyOf);
