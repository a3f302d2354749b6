import { describe, expect, test } from "vitest";
import { DOCUMENT_KINDS } from "../../src/document/threshold/document-kind.js";
import { thresholdDocument } from "../../src/document/threshold/threshold-document.js";
import { AVOIDED } from "../england/avoided-words.js";
import { COUNCILS, DAY } from "./councils.js";
import { readText } from "./parsed.js";

/** Words of the engine and of score-keeping, which no reader of a document meets. */
const OF_THE_ENGINE = /\b(?:harm fact|cautious reading|polarity|overlay|digest|undefined|null|NaN)\b|\[object/;

/** What others called theirs, and what the law itself says, stands as it is. */
const NAMES_OF_OTHERS = [/algorithmic transparency record(?:ing standard)?/i, /beyond parental control/];

const printed = [...COUNCILS].flatMap(([name, ruleSet]) =>
  DOCUMENT_KINDS.map((kind) => {
    const ids = ruleSet.facts.map(({ id }) => id).filter((id) => /[a-z][A-Z]/.test(id));
    const text = thresholdDocument(ruleSet, { on: DAY, kind, format: "markdown" });
    const titles = ruleSet.sources.map(({ title }) => title);
    const lines = readText(text.replace(/<!--.*?-->/g, "")).map((line) =>
      [...titles, ...NAMES_OF_OTHERS].reduce<string>(
        (rest, other) => rest.replaceAll(other instanceof RegExp ? new RegExp(other, "gi") : other, "TITLE"),
        line,
      ),
    );
    return { of: `${name} ${kind}`, ids: new Set(ids), lines };
  }),
);

describe("in every document", () => {
  test("there is no word that blames or promises a result", () => {
    const words = AVOIDED.filter(({ only }) => only !== "explanations");
    expect(words.length).toBeGreaterThan(20);
    const found = printed.flatMap(({ of, lines }) =>
      lines.flatMap((line) =>
        words.filter(({ pattern }) => pattern.test(line)).map(({ word }) => `${of}: ${word}: ${line}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test("there is no name of a fact, no operator and no word of the engine", () => {
    const found = printed.flatMap(({ of, ids, lines }) =>
      lines
        .filter(
          (line) => OF_THE_ENGINE.test(line) || (line.match(/\b[a-z]+[A-Z]\w*/g) ?? []).some((word) => ids.has(word)),
        )
        .map((line) => `${of}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  test("these would be found", () => {
    const [first] = printed;
    expect(first?.ids).toContain("schoolAttendancePercent");
    expect("a cautious reading").toMatch(OF_THE_ENGINE);
    expect(AVOIDED.some(({ pattern }) => pattern.test("no further action"))).toBe(true);
  });

  test("no words are left between braces, and no sentence ends twice", () => {
    const found = printed.flatMap(({ of, lines }) =>
      lines.filter((line) => /\{[a-z-]+\}|\.\.(?!\.)|\s[.,;]| {2}\S/.test(line)).map((line) => `${of}: ${line}`),
    );
    expect(found).toEqual([]);
  });
});
