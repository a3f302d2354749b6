import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOwnWords, saysSomething } from "../../src/record/own-words.js";
import { runs } from "../generated/runs.js";

const PRINTED = ["The child, who cannot move about alone, has an injury.", "Ring now."];

describe("a reason", () => {
  test.each([
    "Nobody can say how the baby came by the mark.",
    "I agree: nobody can say how the baby came by the mark.",
    "Mum's account changed twice; the doctor wasn't told.",
    "Health visitor saw the home today, warm and clean, baby well.",
    "As above, and the sister of four says that the uncle shouts at night.",
  ])("is given by: %s", (text) => {
    expect(isOwnWords(text, PRINTED)).toBe(true);
  });

  test.each([
    "agree",
    "Agreed.",
    "I agree with this.",
    "I agree with the level that the tool says, no further comment",
    "as above",
    "See notes",
    "See file. See file. See file.",
    "ok ok ok ok ok ok",
    "n/a n/a n/a",
    "yes yes yes yes yes yes",
    "Meets the threshold as indicated.",
    "!!! ??? ... --- ///",
    "",
    "baby baby baby baby baby baby",
    "Baby bruise hospital.",
    "The child, who cannot move about alone, has an injury.",
    "Agreed: the child who cannot move about alone has an injury",
    "I agree. The child, who cannot move about alone, has an injury. The child, who cannot move about alone, has an injury.",
  ])("is not given by: %s", (text) => {
    expect(isOwnWords(text, PRINTED)).toBe(false);
  });

  test("stays one when more is added", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (some, more) => {
        const text = some.join(" ");
        fc.pre(isOwnWords(text, []));
        expect(isOwnWords(`${text} ${more.join(" ")}`, [])).toBe(true);
      }),
      runs(300),
    );
  });

  test("is not made by capitals, signs or spaces", () => {
    const signs = fc.stringMatching(/^[ .,;:!?\n\t-]{0,5}$/);
    const assent = fc.constantFrom("agree", "as", "above", "the", "indication", "see", "notes", "ok");
    fc.assert(
      fc.property(fc.array(fc.tuple(assent, signs), { maxLength: 30 }), (parts) => {
        const text = parts.map(([word, sign]) => `${word.toUpperCase()} ${sign}`).join(" ");
        expect(isOwnWords(text, [])).toBe(false);
      }),
      runs(300),
    );
  });
});

describe("a short reason", () => {
  test.each(["Unsafe now.", "No answer by telephone.", "The police asked us to wait."])("is given by: %s", (text) => {
    expect(saysSomething(text)).toBe(true);
  });

  test.each(["n/a", "no", "none", "as above", "see notes", "not applicable", "-", "tbc"])(
    "is not given by: %s",
    (text) => {
      expect(saysSomething(text)).toBe(false);
    },
  );
});
