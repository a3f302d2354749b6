import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PATH = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Where Chromium is: as the environment says, or where Debian puts it; nothing where there is none. */
export const CHROMIUM: string | undefined = existsSync(PATH) ? PATH : undefined;

/** Said where there is none, so that nobody takes what was skipped for what has passed. */
export const SKIPPED = "SKIPPED: there is no Chromium here (apt-get install chromium, or CHROMIUM=its path)";

/** Starts Chromium with an empty profile of its own, and without what it would look up on the network. */
export function openChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error(SKIPPED);
  const quietly = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  return chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    chromiumSandbox: false,
    args: [...quietly, "--disable-component-update", "--disable-sync"],
  });
}

/** What a page wrote, and what its browser had to say meanwhile. */
export interface Shown {
  readonly text: string;
  /** Errors of the page and complaints of the console, breaches of the policy among them. */
  readonly complaints: readonly string[];
  /** Hosts that were asked for anything. */
  readonly hosts: readonly string[];
}

/** Opens a page and waits until it has written something; a page that fails says how. */
export async function show(browser: Browser, address: string): Promise<Shown> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  try {
    await page.goto(address);
    await page.locator("pre:not(:empty)").waitFor({ state: "attached", timeout: 60_000 });
    return { text: (await page.locator("pre").textContent()) ?? "", complaints, hosts: [...hosts] };
  } catch (error) {
    throw new Error([...complaints, String(error)].join("\n"));
  } finally {
    await page.close();
  }
}
