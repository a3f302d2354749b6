import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { type BuiltFile, buildPlayground } from "../../docs/playground/build.js";
import { serveFolder } from "../../docs/playground/serve.js";

/** The playground as it is built now, served to this machine. */
export interface Playground {
  readonly files: readonly BuiltFile[];
  readonly address: string;
  close(): Promise<void>;
}

export async function startPlayground(): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), "playground-"));
  const files = await buildPlayground(resolve("."), folder);
  const { address, close } = await serveFolder(folder);
  return {
    files,
    address,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The page, and what its browser was asked for and had to say meanwhile. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens it in a window of its own, and waits until the national rules are there. */
export async function openPlayground(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(address);
  await page.locator("#proofs").waitFor();
  return { page, requests, complaints };
}

/** Moves the case to a day on which all rule sets that come with the page are in force. */
export async function moveTo(page: Page, day: string): Promise<void> {
  await page.locator("#case > summary").click();
  await page.getByLabel("The day as on which all this is known").fill(day);
  await page.locator("#case > summary").click();
}

/** Looks a question up by its words, and gives an answer to it. */
export async function answer(page: Page, words: string, label: RegExp): Promise<void> {
  await page.getByLabel("Look for what worries you").fill(words);
  await page.locator(".found button").first().click();
  await page.getByLabel(label).check();
  await page.getByRole("button", { name: "Give this answer" }).click();
}

/** Says the age of a child who is not yet two. */
export async function answerMonths(page: Page, months: number): Promise<void> {
  await page.getByLabel("Look for what worries you").fill("age of the child");
  await page.locator(".found button").first().click();
  await page.getByLabel("Age", { exact: true }).fill(String(months));
  await page.getByLabel("Said in").selectOption("months");
  await page.getByRole("button", { name: "Give this answer" }).click();
}

/** What stands under one heading of the answer. */
export function part(page: Page, name: string): Locator {
  return page.locator(`.part.${name}`);
}
