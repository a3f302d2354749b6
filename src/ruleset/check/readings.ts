import type { Checking } from "../checking.js";
import { expand } from "../expand.js";
import { wrongPolarity } from "../polarity.js";
import type { SoundVocabulary } from "../read-vocabulary.js";
import { MOST_TRIALS, trialsNeeded } from "../trials.js";

/** Reports cautious readings that more harm, or less protection, would end, and those that take too long to decide. */
export function checkReadings({ parts, report }: Checking, vocabulary: SoundVocabulary): void {
  for (const { item, path } of parts.lists.facts) {
    const fact = vocabulary.facts.get(item.id ?? "");
    const when = fact?.whenUnknown?.when;
    if (when === undefined || fact?.whenUnknown !== item.whenUnknown) continue;
    const at = [...path, "whenUnknown", "when"];
    const tree = expand(when, vocabulary);
    const trials = trialsNeeded(tree, vocabulary.facts);
    if (trials > MOST_TRIALS) report.add("too-many-trials", at, { trials, most: MOST_TRIALS });
    const wrong = new Set(wrongPolarity(tree, vocabulary.facts).map((one) => one.fact));
    for (const one of wrong) report.add("reading-polarity", at, { fact: one });
  }
}
