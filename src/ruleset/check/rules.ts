import type { Step } from "../../kernel/pointer.js";
import type { Checking } from "../checking.js";
import { wrongPolarity } from "../polarity.js";
import { gatesOf } from "../reach.js";
import type { SoundVocabulary } from "../read-vocabulary.js";
import type { Duty, Rule } from "../rule.js";
import { checkName } from "../scope.js";
import type { SoundEntry } from "../sound-parts.js";
import { valueAt } from "../value-at.js";
import type { Judged, ReadConditions } from "./conditions.js";
import { checkExamples } from "./examples.js";
import { needsJustification } from "./protected.js";

/** Reports what is wrong with the rules of the file beyond their shape. */
export function checkRules(checking: Checking, vocabulary: SoundVocabulary, read: ReadConditions): void {
  for (const entry of checking.parts.lists.rules) {
    const { item, path, keys } = entry;
    const judged = keys.has("conditions") ? read(item.conditions, [...path, "conditions"]) : undefined;
    checkAuthority(entry, checking);
    checkExamples(entry, checking, vocabulary);
    checkLevel(entry, checking);
    checkBinding(entry, judged, checking, vocabulary);
    if (judged !== undefined) checkFactsRead(entry, judged, checking, vocabulary);
  }
}

/** Reports what is wrong with the duties of the file beyond their shape. */
export function checkDuties(checking: Checking, vocabulary: SoundVocabulary, read: ReadConditions): void {
  for (const entry of checking.parts.lists.duties) {
    const { item, path, keys } = entry;
    if (keys.has("conditions")) read(item.conditions, [...path, "conditions"]);
    checkAuthority(entry, checking);
    checkExamples(entry, checking, vocabulary);
    checkDutyBinding(entry, checking);
  }
}

/** A basis, and a predecessor that exists. */
function checkAuthority({ item, path }: SoundEntry<Rule> | SoundEntry<Duty>, { scope, report }: Checking): void {
  if (item.basis?.length === 0) report.add("missing-basis", [...path, "basis"], {});
  const { succeeds, name } = item;
  if (succeeds === undefined) return;
  const at = [...path, "succeeds"];
  const isKnown = scope.names.duty.has(succeeds) || scope.removed.has(succeeds);
  if (succeeds === name) report.add("succeeds-itself", at, {});
  else if (!isKnown) checkName("rule", succeeds, at, scope, report);
}

/** A level of this scale, and on the route to child protection how soon and what the family is told. */
function checkLevel({ item, path, keys }: SoundEntry<Rule>, { readAs, parts, scope, levels, report }: Checking): void {
  const level = item.event?.type;
  if (level === undefined) return;
  checkName("level", level, [...path, "event", "type"], scope, report);
  const route = levels.find(({ id }) => id === level)?.route;
  // In a printed set an inherited rule may have been lifted onto that route, or have landed on it.
  const isInherited = readAs === "resolved" && valueAt(item, ["origin", "set"]) !== parts.head.id;
  if (route !== "child-protection" || isInherited) return;
  if (!keys.has("urgency")) report.add("missing-urgency", path, {});
  if (!keys.has("tell")) report.add("missing-tell", path, {});
}

/** Floor rules: only in the root, on an authority that was read, and with no fact by which they could fall. */
function checkBinding(
  { item, path }: SoundEntry<Rule>,
  judged: Judged | undefined,
  { readAs, report }: Checking,
  { facts }: SoundVocabulary,
): void {
  const { binding, basis } = item;
  if (binding === undefined || binding === "indicative") return;
  if (readAs === "overlay") report.add("floor-outside-root", [...path, "binding"], { binding });
  const isRead = basis === undefined || basis.length === 0 || basis.some(({ confidence }) => confidence === "A");
  if (!isRead) report.add("floor-basis", [...path, "basis"], { needs: "A" });
  if (judged === undefined) return;
  const wrong = new Map(wrongPolarity(judged.tree, facts).map(({ fact, why }) => [fact, why]));
  for (const [fact, why] of wrong) report.add("floor-polarity", [...path, "conditions"], { fact, why });
}

function checkDutyBinding({ item, path }: SoundEntry<Duty>, { readAs, report }: Checking): void {
  const { binding, basis = [] } = item;
  if (binding === undefined || binding === "indicative") return;
  if (readAs === "overlay") report.add("floor-outside-root", [...path, "binding"], { binding });
  const isUnverified = basis.length > 0 && basis.every(({ confidence }) => confidence === "unverified");
  if (isUnverified) report.add("floor-basis", [...path, "basis"], { needs: "verified" });
}

/** No fact that is for duties alone, and a written reason for age, disability and pregnancy. */
function checkFactsRead(
  { item, path, keys }: SoundEntry<Rule>,
  { reach }: Judged,
  { report }: Checking,
  { facts }: SoundVocabulary,
): void {
  const at: readonly Step[] = [...path, "conditions"];
  const withGates = new Set([...reach.facts].flatMap((id) => [id, ...gatesOf(id, facts)]));
  const reserved = [...withGates].filter((id) => facts.get(id)?.readBy === "duties");
  for (const fact of reserved) report.add("reserved-fact", at, { fact });
  if (item.justification !== undefined || keys.has("justification")) return;
  const fact = [...reach.facts].find((id) => needsJustification({ id }));
  if (fact !== undefined) report.add("missing-justification", path, { fact });
}
