import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../docs/site/build-site.js";
import { CHROMIUM, openChromium, SKIPPED } from "./chromium.js";

/** A page of each kind: first, prose, code, wide tables, long lists, a generated one, a file. */
const PAGES = [
  "index.html",
  "limits.html",
  "guides/for-councils.html",
  "benchmarks.html",
  "facts.html",
  "rules/injury-in-child-not-yet-mobile.html",
  "files/examples/10-what-else.ts.html",
];

if (CHROMIUM === undefined) console.warn(SKIPPED);

describe.skipIf(CHROMIUM === undefined)("the site in a browser that runs no script", () => {
  const out = mkdtempSync(join(tmpdir(), "levels-of-need-site-"));
  let browser: Browser;
  beforeAll(async () => {
    buildSite({ root: resolve("."), out });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true });
  });

  async function open(file: string, width: number): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 720 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(out, file)).href);
    return page;
  }

  it.each(PAGES)("%s can be read at 320 pixels without scrolling sideways", async (file) => {
    const page = await open(file, 320);
    const reach = await page.locator("html").evaluate(({ scrollWidth }) => scrollWidth);
    expect(reach).toBe(320);
    await page.context().close();
  });

  it("is led past the menu by the first press of the Tab key", async () => {
    const page = await open("limits.html", 1280);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the text");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("main");
    await page.context().close();
  });

  it("shows on its first screen what the package is and is not", async () => {
    const page = await open("index.html", 1280);
    for (const said of ["It is", "It is not", "Nobody has endorsed it."]) {
      const box = await page.locator("strong", { hasText: new RegExp(`^${said}$`) }).boundingBox();
      expect(box?.y, said).toBeLessThan(720);
    }
    await page.context().close();
  });

  it("asks for nothing but its own style", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(out, "index.html")).href);
    expect(asked.map((url) => url.split("/").at(-1))).toEqual(["index.html", "style.css"]);
    await page.close();
  });
});
