import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DOCUMENT_KINDS } from "../../src/document/threshold/document-kind.js";
import { thresholdDocument } from "../../src/document/threshold/threshold-document.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { COUNCILS, council, DAY } from "../document/councils.js";
import { CHROMIUM, openChromium, SKIPPED } from "./chromium.js";

if (CHROMIUM === undefined) console.warn(SKIPPED);

const SETS: readonly (readonly [string, RuleSet])[] = [
  ["england", englandInFull()],
  ...COUNCILS,
  ["a council that has much to say", wordy(council("borchester"))],
];

/** More levels, contacts and steps than anybody publishes, and titles twice as long. */
function wordy(set: RuleSet): RuleSet {
  const [contact, step, first] = [set.contacts[3], set.escalation[0], set.levels[1]];
  if (contact === undefined || step === undefined || first === undefined) throw new Error("the council has changed");
  return {
    ...set,
    levels: [
      ...set.levels.slice(0, 2),
      ...[5, 6, 7].map((number) => ({
        ...first,
        id: `level-${number}`,
        name: `Level ${number}: ${first.name} with others`,
      })),
      ...set.levels.slice(2),
    ],
    contacts: Array.from({ length: 9 }, (_, at) => ({
      ...contact,
      id: `c-${at}`,
      name: `${contact.name}, office number ${at}`,
    })),
    escalation: Array.from({ length: 7 }, () => ({ ...step, step: `${step.step} ${step.step} ${step.step}` })),
    rules: set.rules.map((rule, at) => ({
      ...rule,
      title: `${rule.title}, and ${rule.title}`,
      ...(at % 12 === 0 ? { urgency: "immediate" as const } : {}),
    })),
  };
}

describe.skipIf(CHROMIUM === undefined)("a document in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-"));
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a document, and hands over the page and what it complained of or asked for beside itself. */
  async function opened(
    html: string,
    work: (page: Page, complaints: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const path = join(folder, "document.html");
    writeFileSync(path, html);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().endsWith("document.html")) complaints.push(request.url());
    });
    try {
      await page.goto(pathToFileURL(path).href);
      await work(page, complaints);
    } finally {
      await page.close();
    }
  }

  test.each(SETS)("is one side of A4 as a guide: %s", async (_, ruleSet) => {
    await opened(thresholdDocument(ruleSet, { on: DAY, kind: "guide" }), async (page) => {
      expect(await pagesOf(page)).toBe(1);
    });
  });

  test("would be more where there is more to say", async () => {
    await opened(thresholdDocument(council("borchester"), { on: DAY, kind: "family" }), async (page) => {
      expect(await pagesOf(page)).toBeGreaterThan(1);
    });
  });

  test.each(DOCUMENT_KINDS)("fits a telephone of 320 pixels, and asks for nothing: %s", async (kind) => {
    await opened(thresholdDocument(council("borchester"), { on: DAY, kind }), async (page, complaints) => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      expect(complaints).toEqual([]);
    });
  });

  test("leads from the keyboard past its contents, and from a condition to what its words stand for", async () => {
    await opened(thresholdDocument(council("borchester"), { on: DAY }), async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
      const broken =
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter((a) => !document.getElementById(a.hash.slice(1))).length";
      expect(await page.evaluate(broken)).toBe(0);
      expect(await page.evaluate("document.querySelectorAll('a[href^=\"#fact-\"]').length")).toBeGreaterThan(500);
    });
  });
});

/** How many pages it takes when printed as it asks to be. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
