import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, openChromium, SKIPPED } from "./chromium.js";
import { answer, openPlayground, type Playground, part, startPlayground } from "./playground-page.js";

if (CHROMIUM === undefined) console.warn(SKIPPED);

describe.skipIf(CHROMIUM === undefined)("what the playground sends and keeps", () => {
  let browser: Browser;
  let playground: Playground;
  beforeAll(async () => {
    [browser, playground] = await Promise.all([openChromium(), startPlayground()]);
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });

  it("nothing but its own files is asked for, whatever is done with it, and no address holds the case", async () => {
    const { page, requests, complaints } = await openPlayground(browser, playground.address);
    await useAll(page);
    const own = new Set(["", ...playground.files.map(({ name }) => name)]);
    const asked = requests.filter((url) => !url.startsWith("blob:"));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => !own.has(url.replace(playground.address, "")))).toEqual([]);
    expect(requests.filter((url) => !url.replace("blob:", "").startsWith(playground.address))).toEqual([]);
    expect(page.url()).toBe(playground.address);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("nothing is kept: no cookie, no storage", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await useAll(page);
    const kept = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()),
      ...(await caches.keys()),
    ]);
    expect([...kept, ...(await page.context().cookies())]).toEqual([]);
    await page.context().close();
  });

  it("the policy blocks whoever would send, from the page and from a worker of its kind", async () => {
    const { page } = await openPlayground(browser, playground.address);
    const tries = await page.evaluate(async () => {
      const told = (code: string): Promise<unknown> =>
        new Promise((done) => {
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), {
            type: "module",
          });
          worker.addEventListener("message", ({ data }) => done(data));
        });
      const outcome = (some: Promise<unknown>): Promise<string> =>
        some.then(
          () => "went through",
          () => "was blocked",
        );
      const here = JSON.stringify(location.href);
      return {
        "from the page": await outcome(fetch("/index.html")),
        "from a worker": await told(
          `fetch(${here}).then(() => postMessage("went through"), () => postMessage("was blocked"))`,
        ),
        beacon: await outcome(
          new Promise<void>((done, fail) => {
            const picture = new Image();
            picture.onload = () => done();
            picture.onerror = () => fail();
            picture.src = "/index.html?case";
          }),
        ),
        "script from elsewhere": await outcome(
          new Promise<void>((done, fail) => {
            const script = document.createElement("script");
            script.onload = () => done();
            script.onerror = () => fail();
            script.src = "data:text/javascript,1";
            document.head.append(script);
          }),
        ),
      };
    });
    expect(new Set(Object.values(tries))).toEqual(new Set(["was blocked"]));
    await page.context().close();
  });
});

/** Every tool once, so that every part of the page is loaded. */
async function useAll(page: Page): Promise<void> {
  await answer(page, "injury bruise mark", /^Yes\. /);
  await part(page, "remember").waitFor();
  await page.locator("#thresholds > summary").click();
  await page.getByLabel("Thresholds", { exact: true }).selectOption("borchester");
  await page.getByText("Now in use: Borchester").waitFor();
  await page.getByText("What would change it").click();
  await page.locator("#compare > summary").click();
  await page.getByRole("heading", { name: "What each says" }).waitFor();
  await page.locator("#proofs > summary").click();
  await page.getByRole("button", { name: "Prove the thresholds in use" }).click();
  await page.getByText(/^At work: \d+ of|^Done/).waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
}
