import type { Fact } from "../../facts/fact.js";

/** Words that say of whom or in what form a characteristic is asked, and change nothing about what it is. */
const ASIDE: ReadonlySet<string> = new Set([
  ...["a", "an", "the", "is", "are", "of", "has", "their", "his", "her"],
  ...["child", "childs", "children", "young", "person", "pupil", "parent", "parents", "carer", "carers", "family"],
  ...["mother", "father", "sibling", "household", "status", "group", "category", "kind", "type", "code", "main"],
]);

// Equality Act 2010 s4, without age, disability and pregnancy, which a rule may read with a justification.
const PROTECTED: ReadonlySet<string> = new Set([
  ...["ethnicity", "ethnic", "ethnic origin", "ethnic background", "race", "racial origin", "skin colour", "colour"],
  ...["nationality", "national origin", "citizenship", "country birth", "birth country"],
  ...["religion", "religious", "religious belief", "religion or belief", "faith", "belief"],
  ...["sex", "sex at birth", "gender", "gender identity", "gender reassignment", "transgender", "trans"],
  ...["sexual orientation", "sexuality", "gay", "lesbian", "bisexual"],
  ...["marriage", "married", "marital", "civil partnership"],
]);

/**
 * Whether a fact asks for a protected characteristic itself, by its id or its label.
 *
 * What is done to a child because of one (forced marriage, racist abuse) is harm and may be a fact.
 */
export function isProtectedCharacteristic({ id, label }: Pick<Fact, "id" | "label">): boolean {
  return [id.replaceAll(/([A-Z])/g, " $1"), label].some((words) => PROTECTED.has(core(words)));
}

function core(words: string): string {
  const all = words.toLowerCase().match(/[a-z]+/g) ?? [];
  return all.filter((word) => !ASIDE.has(word)).join(" ");
}

/** Whether a rule that reads the fact must say why: it is about age, disability or pregnancy. */
export function needsJustification({ id }: Pick<Fact, "id">): boolean {
  return /^age(?![a-z])/.test(id) || /disab|pregnan/i.test(id);
}
