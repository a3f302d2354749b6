import { checkChanges } from "./check/changes.js";
import { conditionsReader } from "./check/conditions.js";
import { checkGiven } from "./check/examples.js";
import { checkLevels } from "./check/levels.js";
import { checkNames } from "./check/names.js";
import { checkReadings } from "./check/readings.js";
import { checkBasesAndPeriods, checkCovering, checkReferences } from "./check/references.js";
import { checkDuties, checkRules } from "./check/rules.js";
import { checkScales } from "./check/scales.js";
import { checkWordings } from "./check/wordings.js";
import type { Checking } from "./checking.js";
import { readVocabulary } from "./read-vocabulary.js";

/** Reports everything that is wrong with a rule file beyond its shape, as far as its sound parts show it. */
export function checkFile(checking: Checking): void {
  const { parts } = checking;
  checkNames(checking);
  checkLevels(checking);
  checkScales(checking);
  const vocabulary = readVocabulary(checking);
  checkReadings(checking, vocabulary);
  const read = conditionsReader(checking, vocabulary);
  checkRules(checking, vocabulary, read);
  checkDuties(checking, vocabulary, read);
  checkReferences(checking, read);
  checkCovering(checking);
  checkWordings(checking);
  checkBasesAndPeriods(checking);
  checkChanges(checking);
  for (const { item, path, keys } of parts.lists.cases) {
    if (keys.has("given")) checkGiven(item.given, [...path, "given"], checking, vocabulary);
  }
  checkAges(checking);
}

/** Using children's thresholds for adults needs a reason and an authority. */
function checkAges({ parts, report }: Checking): void {
  const { ages } = parts.head;
  if (ages?.to === undefined) return;
  const why = "say why the set is used for people of 18 and over";
  if (ages.reason === undefined) report.add("missing-key", ["ages"], { key: "reason", why });
  if (ages.basis === undefined) report.add("missing-key", ["ages"], { key: "basis", why });
  else if (ages.basis.length === 0) report.add("missing-basis", ["ages", "basis"], {});
}
