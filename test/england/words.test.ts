import { describe, expect, it, test } from "vitest";
import { englandInFull } from "../../src/england/england-in-full.js";
import { AVOIDED } from "./avoided-words.js";
import { explanations, pages, type Text, textsOf } from "./texts.js";

/** A word that may stand in one place, and why. */
interface Exception {
  readonly word: string;
  /** The place as a failure names it, or how it begins. */
  readonly at: string;
  readonly because: string;
}

/** Remove one as soon as a test says that it is no longer needed. */
const EXCEPTIONS: readonly Exception[] = [];

interface Found {
  readonly word: string;
  readonly at: string;
  readonly instead: string;
  readonly says: string;
}

/** Every avoided word that stands in the texts, with what stands around it. */
function avoidedIn(texts: readonly Text[], where: "rules" | "explanations"): readonly Found[] {
  const words = AVOIDED.filter(({ only }) => only === undefined || only === where);
  return texts.flatMap(({ at, says }) =>
    words.flatMap(({ word, pattern, instead }) => {
      const found = pattern.exec(says);
      return found === null
        ? []
        : [{ word, at, instead, says: says.slice(Math.max(0, found.index - 40), found.index + 60) }];
    }),
  );
}

/** Those for which there is no exception, one line each. */
function unexcused(found: readonly Found[], exceptions: readonly Exception[] = EXCEPTIONS): readonly string[] {
  const isExcused = ({ word, at }: Found): boolean => exceptions.some((one) => excuses(one, { word, at }));
  return found
    .filter((one) => !isExcused(one))
    .map(({ word, at, instead, says }) => `${at}: "${word}" in "...${says}..."; say: ${instead}`);
}

function unneeded(found: readonly Found[], exceptions: readonly Exception[] = EXCEPTIONS): readonly string[] {
  return exceptions
    .filter((one) => !found.some((other) => excuses(one, other)))
    .map(({ word, at }) => `"${word}" no longer stands in ${at}`);
}

function excuses({ word, at }: Exception, found: Pick<Found, "word" | "at">): boolean {
  return word === found.word && found.at.startsWith(at);
}

const set = englandInFull();
const texts = textsOf(set);
const explained = explanations(set);
const generated = pages(set);
const inRules = avoidedIn([...texts, ...generated], "rules");
const inExplanations = avoidedIn(explained, "explanations");

describe("what the national rules say to people", () => {
  it("is looked at in rules, duties, actions, facts, levels and explanations", () => {
    const kinds = ["rule ", "duty ", "action ", "fact ", "level ", "timescale ", "escalation ", "example of ", "case"];
    expect(kinds.filter((kind) => !texts.some(({ at }) => at.startsWith(kind)))).toEqual([]);
    const parts = [
      "title",
      "reason",
      "note",
      "says",
      "label",
      "labelWhenFalse",
      "question",
      "values label",
      "values means",
    ];
    expect(parts.filter((part) => !texts.some(({ at }) => at.endsWith(`, ${part}`)))).toEqual([]);
    expect(explained.length).toBeGreaterThanOrEqual(12);
  });

  it("blames nobody, promises nothing and uses no word of the engine", () => {
    expect(unexcused(inRules)).toEqual([]);
  });

  it("is explained in words that a reader knows", () => {
    expect(unexcused(inExplanations)).toEqual([]);
  });

  it("needs every exception that is made for it", () => {
    expect(unneeded([...inRules, ...inExplanations])).toEqual([]);
  });
});

describe("the list of words to avoid", () => {
  const planted = AVOIDED.flatMap((one) => one.planted.map((says) => ({ word: one.word, says })));
  const clean = AVOIDED.flatMap((one) => one.clean.map((says) => ({ word: one.word, says })));

  test.each(planted)("finds $word in: $says", ({ word, says }) => {
    expect(avoidedIn([{ at: "a note", says }], "explanations").map((found) => found.word)).toContain(word);
  });

  test.each(clean)("finds nothing in: $says", ({ says }) => {
    expect(unexcused(avoidedIn([{ at: "a note", says }], "explanations"), [])).toEqual([]);
  });

  it("finds a word wherever it is planted in the set", () => {
    const [rule, fact, action] = [set.rules[0], set.facts[0], set.actions[0]];
    if (rule === undefined || fact === undefined || action === undefined) throw new Error("nothing to plant in");
    const says = "It is a risk score.";
    const about = { doesNotMean: says, ordinary: [says], endsWhen: says, overCatches: says };
    const places = textsOf({
      ...set,
      rules: [{ ...rule, reason: says, note: says, about }],
      facts: [{ ...fact, label: says, note: says }],
      actions: [{ ...action, says, whenSays: says }],
      duties: [],
    });
    const found = avoidedIn(places, "rules").filter(({ word }) => word === "score");
    expect(found.map(({ at }) => at.replace(/^(\w+) \S+, /, "$1: ")).toSorted()).toEqual([
      "action: says",
      "action: whenSays",
      "fact: label",
      "fact: note",
      "rule: about doesNotMean",
      "rule: about endsWhen",
      "rule: about ordinary",
      "rule: about overCatches",
      "rule: note",
      "rule: reason",
    ]);
  });

  it("leaves out a word where there is an exception, and says when the exception is no longer needed", () => {
    const found = avoidedIn([{ at: "fact homelessness, note", says: "The family scores." }], "rules");
    const excused: Exception = { word: "score", at: "fact homelessness", because: "It is a test." };
    expect(unexcused(found, [])).toHaveLength(1);
    expect(unexcused(found, [excused])).toEqual([]);
    expect(unneeded(found, [excused])).toEqual([]);
    expect(unneeded([], [excused])).toEqual(['"score" no longer stands in fact homelessness']);
  });
});
