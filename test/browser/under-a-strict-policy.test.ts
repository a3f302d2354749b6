import { readdirSync, readFileSync } from "node:fs";
import { emitModule } from "levels-of-need/emit";
import { compile } from "levels-of-need/engine";
import { england } from "levels-of-need/england";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MadeUpCase } from "../generated/asked.js";
import { CHROMIUM, openChromium, type Shown, SKIPPED, show } from "./chromium.js";
import { POLICY, type Scripts, servePages } from "./page-server.js";

const folder = new URL("../golden/stories/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const stories = files.map((file): MadeUpCase => {
  const { on, facts } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  return { on, facts };
});

const SCRIPTS: Scripts = { "/stories.js": `export const stories = ${JSON.stringify(stories)};` };

if (CHROMIUM === undefined) console.warn(SKIPPED);

/** The stories of which two tellings differ, however little. */
function differing<Told>(here: readonly Told[], there: readonly Told[]): readonly string[] {
  expect(there).toHaveLength(here.length);
  return files.filter((_, place) => JSON.stringify(here[place]) !== JSON.stringify(there[place]));
}

describe.skipIf(CHROMIUM === undefined)("in a browser whose policy runs no text as code", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  async function shown(page: string, scripts: Scripts = {}, policy: string = POLICY): Promise<Shown> {
    const server = await servePages({ ...SCRIPTS, ...scripts }, policy);
    try {
      return await show(browser, server.address(page));
    } finally {
      await server.close();
    }
  }

  const thresholds = compile(england());
  const here = stories.map((story) => {
    const indication = thresholds.indicate(story);
    return [JSON.stringify(indication), JSON.stringify(thresholds.bounds(story))];
  });

  it("the built package says the same of every story as in Node, to the byte", async () => {
    const { text, complaints, hosts } = await shown("indicate");
    expect(files.length).toBeGreaterThan(100);
    expect(differing(here, JSON.parse(text))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(hosts).toHaveLength(1);
  });

  it("an emitted module does too, and refuses a case that is spoilt in the same words", async () => {
    const { text, complaints } = await shown("emitted", { "/thresholds.js": emitModule(england()).code });
    const [spoilt, ...told] = (JSON.parse(text) as string[]).reverse();
    expect(
      differing(
        here.map(([, bounds]) => bounds),
        told.reverse(),
      ),
    ).toEqual([]);
    let refused: unknown;
    try {
      thresholds.bounds({ on: "2026-02-30", facts: { injuryPresnt: true, ageMonths: "3" } } as never);
    } catch (error) {
      const { name, message, problems } = error as Error & { readonly problems: unknown };
      refused = { name, message, problems };
    }
    expect(spoilt).toBe(JSON.stringify(refused));
    expect(complaints).toEqual([]);
  });

  it("what runs text as code, loads from elsewhere or sends is blocked, so that the policy is shown to hold", async () => {
    const { text, complaints } = await shown("forbidden");
    expect(JSON.parse(text)).toEqual({
      eval: "was blocked",
      "new Function": "was blocked",
      "import from elsewhere": "was blocked",
      fetch: "was blocked",
    });
    expect(complaints.join("\n")).toContain("Content Security Policy");
  });

  it("without that policy the same page runs it all, so that it is the policy that blocks", async () => {
    const { text } = await shown("forbidden", {}, "default-src * data: 'unsafe-eval'");
    expect(new Set(Object.values(JSON.parse(text)))).toEqual(new Set(["went through"]));
  });

  it("one word that is not the same in one story would be found", async () => {
    const story = stories.find(({ facts }) => Object.keys(facts).length > 1);
    const other = { ...story, facts: Object.fromEntries(Object.entries(story?.facts ?? {}).slice(1)) };
    const planted = stories.map((one) => (one === story ? other : one));
    const { text } = await shown("indicate", { "/stories.js": `export const stories = ${JSON.stringify(planted)};` });
    expect(differing(here, JSON.parse(text))).toEqual([files[stories.indexOf(story ?? { on: "", facts: {} })]]);
  });
});
