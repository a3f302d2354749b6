import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, openChromium, SKIPPED } from "./chromium.js";
import { answer, answerMonths, openPlayground, type Playground, part, startPlayground } from "./playground-page.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

if (CHROMIUM === undefined) console.warn(SKIPPED);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(CHROMIUM === undefined)("the playground for everybody", () => {
  let browser: Browser;
  let playground: Playground;
  beforeAll(async () => {
    [browser, playground] = await Promise.all([openChromium(), startPlayground()]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });

  // the checker comes in as a script that the page's own policy would not run
  const openToCheck = async (width: number): Promise<Page> => {
    const options = { bypassCSP: true, viewport: { width, height: 900 } };
    const { page } = await openPlayground(browser, playground.address, options);
    await page.addScriptTag({ path: AXE });
    return page;
  };

  for (const [width, screen] of [
    [1280, "a desktop"],
    [320, "a phone, or a desktop at 400 per cent"],
  ] as const) {
    it(`axe finds nothing on ${screen}: empty, answered, with every tool open and problems shown`, async () => {
      const page = await openToCheck(width);
      expect(await violations(page)).toEqual([]);
      await answerAndOpenAll(page);
      expect(await violations(page)).toEqual([]);
    });

    it(`nothing scrolls sideways on ${screen}`, async () => {
      const page = await openToCheck(width);
      await answerAndOpenAll(page);
      const [needed, there] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      expect(needed).toBeLessThanOrEqual(there);
    });
  }

  it("axe would find a field that lost its name and words too pale to read", async () => {
    const page = await openToCheck(1280);
    await page.evaluate(() => {
      document.querySelector("label[for=search]")?.remove();
      document.querySelector<HTMLElement>(".lead")?.style.setProperty("color", "#aaa");
    });
    expect(await violations(page)).toEqual(expect.arrayContaining(["label", "color-contrast"]));
  });

  it("the keyboard alone is enough: find, answer, read, change the rules, save", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await tabTo(page, "Skip to the questions");
    await page.keyboard.press("Enter");
    await tabTo(page, "Thresholds in use");
    await page.keyboard.press("Enter");
    await tabTo(page, "Thresholds");
    await page.keyboard.type("Calderwick");
    await page.keyboard.press("Enter");
    await page.getByText("Now in use: Calderwick levels of need.").waitFor();
    await tabTo(page, "Look for what worries you");
    await page.keyboard.type("injury bruise mark");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toContain("whether the child has an injury");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await tabTo(page, "Give this answer");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toContain("Do you already know");
    await tabTo(page, "Go to what to do, and why");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toContain("What to do, and why");
    await part(page, "reasons").or(part(page, "check-first")).first().waitFor();
    await tabTo(page, "The day, and this case as a file");
    await page.keyboard.press("Enter");
    await tabTo(page, "Save this case as a file");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/^case-.*\.json$/);
  });

  it("what changes is said to those who cannot see it, and where to go on is where the focus is", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await answerMonths(page, 8);
    await answer(page, "injury bruise mark", /^Yes\. /);
    const status = page.locator(".result [role=status]");
    await status.getByText(/^Act now: \d+ steps\. On what you know, points to: Child protection/).waitFor();
    expect(await focused(page)).toContain("Do you already know");
    expect(await page.locator(".windscreen svg").getAttribute("role")).toBe("img");
    expect(await page.locator(".known .for-hearing").allInnerTexts()).toContain(
      "Take back: The child has an injury, bruise or mark",
    );
    await page.getByRole("button", { name: "Give this answer" }).click();
    await page.locator("#question-error").getByText("Choose one of the answers").waitFor();
    expect(await page.locator(":focus").getAttribute("aria-describedby")).toContain("question-error");
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as {
      readonly axe: { run(context: unknown, options: object): Promise<{ readonly violations: readonly Violation[] }> };
    };
    return (await axe.run(document, { runOnly: tags })).violations;
  }, TAGS);
  for (const { id, nodes } of found) console.warn(id, nodes.map(({ html }) => html).slice(0, 3));
  return found.map(({ id }) => id);
}

async function answerAndOpenAll(page: Page): Promise<void> {
  await answerMonths(page, 8);
  await answer(page, "injury bruise mark", /^Yes\. /);
  await part(page, "remember").waitFor();
  await page.locator("#thresholds > summary").click();
  await page.getByLabel("Thresholds", { exact: true }).selectOption("refused-on-purpose");
  await page.getByText("12 problems in the file").waitFor();
  await page.getByText("What would change it").click();
  await page.locator("#case > summary").click();
  await page.locator("#compare > summary").click();
  await page.getByLabel("Compare with").selectOption("local-facts");
  await page.getByText("Compared with: Ravenshire").waitFor();
  await page.getByRole("button", { name: "Show children" }).click();
  await page.getByText("Done. What was found stands below.").waitFor();
  await page.locator("#proofs > summary").click();
}

/** Goes on by the tabulator until something of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`nothing called ${name} can be reached`);
}

/** The name of what has the focus: its label, or what stands in it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    const labels =
      here !== null && "labels" in here ? [...((here.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    return (labels[0]?.textContent ?? here?.textContent ?? "").trim();
  });
}
