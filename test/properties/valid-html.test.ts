import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { differenceDocument } from "../../src/document/difference-page.js";
import { DOCUMENT_KINDS } from "../../src/document/threshold/document-kind.js";
import { thresholdDocument } from "../../src/document/threshold/threshold-document.js";
import { compare } from "../../src/verify/compare/compare.js";
import { COUNCILS, DAY } from "../document/councils.js";
import { accepted, national, theNational } from "../ruleset/sets.js";

const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });

/** What the validator has to say, each with its line. */
async function complaints(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

describe("the HTML of a document", () => {
  test.each([...COUNCILS])("is valid, of every kind: %s", async (_, ruleSet) => {
    for (const kind of DOCUMENT_KINDS) {
      expect(await complaints(thresholdDocument(ruleSet, { on: DAY, kind })), kind).toEqual([]);
    }
  });

  test("is valid for a difference between two sets", async () => {
    const later = accepted(
      { ...national(), version: "2.0.0", title: "England again" },
      { rootOn: theNational().facts },
    );
    expect(await complaints(differenceDocument(compare(theNational(), later)))).toEqual([]);
  });

  test("would be found out if it were not", async () => {
    const [ruleSet] = COUNCILS.values();
    if (ruleSet === undefined) throw new Error("no council");
    const html = thresholdDocument(ruleSet, { on: DAY, kind: "guide" });
    for (const [from, to] of [
      ['id="level-level-2"', 'id="level-level-1"'],
      ["</ul>", ""],
      [' lang="en-GB"', ""],
      ['<th scope="col">', "<p>"],
    ] as const) {
      expect(html).toContain(from);
      expect(await complaints(html.replace(from, to)), from).not.toEqual([]);
    }
  });
});
