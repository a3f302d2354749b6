/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backTest } from "../../src/census/backtest/back-test.js";
import { LIMITS } from "../../src/census/backtest/limits.js";
import { printReport } from "../../src/census/backtest/print-report.js";
import { backTestReport } from "../../src/census/backtest/report.js";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import { childOf, PERIOD } from "../census/backtest/made-up-return.js";
import { CHROMIUM, openChromium, SKIPPED } from "./chromium.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

if (CHROMIUM === undefined) console.warn(SKIPPED);

describe.skipIf(CHROMIUM === undefined)("the page of a back-test", () => {
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-"));
  const path = join(folder, "report.html");
  let browser: Browser;
  beforeAll(async () => {
    const asked = backTest(compile(england()), { on: "2026-11-22", sample: 2, monitoring: ["sex"] });
    asked.begin({ authority: "399", period: PERIOD });
    for (let at = 0; at < 30; at++) asked.child(childOf({ localId: `B${at}` }));
    writeFileSync(path, printReport(backTestReport(asked.counts()), "html"));
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const opened = async (width: number, height: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    return page;
  };

  test.each([
    ["a desk", 1280, 800],
    ["a telephone", 390, 844],
  ])("shows all limits on the first screen of %s, and is no wider than it", async (_, width, height) => {
    const page = await opened(width, height);
    for (const { short } of LIMITS) {
      const box = await page.getByText(short, { exact: true }).first().boundingBox();
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0), short).toBeLessThanOrEqual(height);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test("has nothing that axe finds, and axe would find a picture that lost its name", async () => {
    const page = await opened(390, 844);
    await page.addScriptTag({ path: AXE });
    const violations = (): Promise<readonly string[]> =>
      page.evaluate(async (tags) => {
        const { axe } = globalThis as unknown as {
          readonly axe: {
            run(context: unknown, options: object): Promise<{ readonly violations: readonly { id: string }[] }>;
          };
        };
        return (await axe.run(document, { runOnly: tags })).violations.map(({ id }) => id);
      }, TAGS);
    expect(await violations()).toEqual([]);
    await page.evaluate(() => document.querySelector("figure svg")?.removeAttribute("aria-label"));
    expect(await violations()).toEqual(["svg-img-alt"]);
    await page.context().close();
  });
});
