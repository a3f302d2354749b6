import type { Checking } from "../checking.js";
import { expand } from "../expand.js";
import { wrongPolarity } from "../polarity.js";
import type { SoundVocabulary } from "../read-vocabulary.js";

/** Reports cautious readings that more harm, or less protection, would end. */
export function checkReadings({ parts, report }: Checking, vocabulary: SoundVocabulary): void {
  for (const { item, path } of parts.lists.facts) {
    const fact = vocabulary.facts.get(item.id ?? "");
    const when = fact?.whenUnknown?.when;
    if (when === undefined || fact?.whenUnknown !== item.whenUnknown) continue;
    const wrong = new Set(wrongPolarity(expand(when, vocabulary), vocabulary.facts).map((one) => one.fact));
    for (const one of wrong) report.add("reading-polarity", [...path, "whenUnknown", "when"], { fact: one });
  }
}
