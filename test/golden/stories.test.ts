import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { explain } from "../../src/engine/explain.js";
import type { Indication } from "../../src/engine/indication.js";
import { readCase } from "../../src/engine/read-case.js";
import { england } from "../../src/england/england.js";

/** A story that a social worker could read, and what the national thresholds must say of it. */
interface Story {
  readonly story: string;
  readonly on: string;
  readonly facts: object;
  readonly expect: {
    readonly atLeast: string;
    readonly pointsTo: string;
    readonly couldBe: string;
    readonly enoughKnown: boolean;
    readonly urgency: string;
    readonly tell: string;
    readonly because: readonly string[];
    readonly duties: readonly string[];
    readonly dutiesThatMayApply: readonly string[];
    /** Facts asked as a question of danger or a follow-up, in order. */
    readonly ask: readonly string[];
  };
}

const folder = new URL("./stories/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const thresholds = compile(england());

function indicationOf({ on, facts }: Story): Indication {
  const read = readCase({ on, facts }, thresholds.ruleSet);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return thresholds.indicate(read.value);
}

function foundIn(indication: Indication): Story["expect"] {
  const { atLeast, pointsTo, couldBe, enoughKnown, urgency, tell, reasons, duties, ask } = indication;
  return {
    atLeast: atLeast.id,
    pointsTo: pointsTo.id,
    couldBe: couldBe.id,
    enoughKnown,
    urgency,
    tell,
    because: reasons.map(({ rule }) => rule),
    duties: duties.filter(({ holds }) => holds === "applies").map(({ duty }) => duty),
    dutiesThatMayApply: duties.filter(({ holds, because }) => holds === "may apply" && because.length > 0).map(({ duty }) => duty),
    ask: ask.filter(({ kind }) => kind !== "screening").map(({ fact }) => fact),
  };
}

describe("golden stories", () => {
  it("has stories to read", () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  describe.each(files)("%s", (file) => {
    const story: Story = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const indication = indicationOf(story);

    it(story.story, () => {
      expect(foundIn(indication)).toEqual(story.expect);
    });

    it("carries the caveat", () => {
      expect(explain(indication).replaceAll("\n", " ")).toContain(indication.caveat);
    });

    it("is explained in the words last agreed", async () => {
      await expect(`${explain(indication)}\n`).toMatchFileSnapshot(`./stories/${file.replace(".json", ".txt")}`);
    });
  });
});
