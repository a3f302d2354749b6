import { readdirSync, readFileSync } from "node:fs";
import { compile, explanation } from "levels-of-need";
import { england } from "levels-of-need/england";
import { readRuleSet } from "levels-of-need/rule-sets";
import { dueDates } from "levels-of-need/timescales";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, openChromium, SKIPPED } from "./chromium.js";
import {
  answer,
  answerMonths,
  moveTo,
  openPlayground,
  type Playground,
  part,
  startPlayground,
} from "./playground-page.js";

const COUNCIL = "examples/councils/borchester";
const REFUSED = "examples/councils/refused-on-purpose.json";
const DAY = "2026-11-20";

if (CHROMIUM === undefined) console.warn(SKIPPED);

describe.skipIf(CHROMIUM === undefined)("the playground in a browser", () => {
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

  it("takes a council's file and five answers, and says part by part what the package says in Node", async () => {
    const names = readdirSync(COUNCIL, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
    const files = names.map((name) => `${COUNCIL}/${name}`);
    const { page, complaints } = await openPlayground(browser, playground.address);
    await moveTo(page, DAY);
    await page.locator("#thresholds > summary").click();
    await page.getByLabel("Or a rule file of your own").first().setInputFiles(files);
    await page.getByText("Now in use: Borchester levels of need.").waitFor();
    for (let asked = 0; asked < 3; asked += 1) {
      await page.getByLabel(/^No\. /).check();
      await page.getByRole("button", { name: "Give this answer" }).click();
    }
    await answer(page, "injury bruise mark", /^Yes\. /);
    await answerMonths(page, 8);
    await part(page, "hearing").getByText("That is by Monday 23 November 2026").waitFor();

    const source = files.map((path) => ({ path, text: readFileSync(path, "utf8") }));
    const read = readRuleSet(source, { bases: [england()] });
    if (!read.ok) throw new Error("the council's file has problems");
    const facts = {
      immediateDanger: false,
      missingNow: false,
      goingHomeToAllegedSource: false,
      injuryPresent: true,
      ageMonths: 8,
    };
    const indication = compile(read.value).indicate({ on: DAY, facts });
    const due = dueDates(indication, { referral: DAY });
    const said = explanation(indication, { due: due.ok ? due.value : [] });
    const shown = await page.locator(".part").evaluateAll((parts) =>
      parts.map((one) => ({
        heading: one.querySelector("h3")?.textContent,
        text: [...one.querySelectorAll(":scope > ol > li, :scope > ul > li, :scope > p")].map(
          (line) => line.textContent,
        ),
      })),
    );
    expect(shown.map(({ heading }) => heading)).toEqual(said.map(({ heading }) => heading));
    expect(shown.map(({ text }) => bare(text.join("")))).toEqual(said.map(({ lines }) => bare(lines.join(" "))));
    expect(await part(page, "thresholds").innerText()).toContain(
      `On what you know, points to: ${indication.pointsTo.name}. A social work manager decides today`,
    );
    expect(await part(page, "reasons").innerText()).toContain("What is known: The child has an injury, bruise or mark");
    expect(complaints).toEqual([]);
  });

  it("answers in the order of a Monday morning: act, go home, tell, ring, say, level, why, ..., caveat", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await answer(page, "danger moment", /^Yes\. /);
    await part(page, "remember").waitFor();
    const order = await page.locator(".part").evaluateAll((parts) => parts.map((one) => one.className.split(" ")[1]));
    const wanted = ["steps", "going-home", "telling", "contacts", "telephone", "thresholds", "reasons"];
    const after = ["not-to-find-out", "writing-down", "hearing", "disagreeing", "remember"];
    expect(order.filter((name = "") => [...wanted, ...after].includes(name))).toEqual([...wanted, ...after]);
    expect(order.at(-1)).toBe("remember");
  });

  it("says of a child of whom little is known that not enough is known, and points to no level", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await answer(page, "child is missing now", /^No\. /);
    await part(page, "thresholds").waitFor();
    expect(await page.locator(".status").innerText()).toMatch(/^Not enough is known to say/);
    expect(await page.locator(".windscreen svg title").textContent()).toBe("No level is pointed to.");
    expect(await page.locator(".levels li.marked").allInnerTexts()).toEqual([
      expect.stringContaining("could be as high as"),
    ]);
  });

  it("asks about danger first whatever the reader turns to, and then by the subject that was chosen", async () => {
    const { page } = await openPlayground(browser, playground.address);
    for (let left = 7; left > 0; left -= 1) {
      expect(await page.locator(".progress").innerText()).toBe(
        left === 1 ? "The last of the questions to check first" : `${left} questions to check first`,
      );
      expect(await page.getByRole("button", { name: "Choose a subject instead" }).count()).toBe(0);
      await page.getByRole("button", { name: "Leave it out for now" }).click();
    }
    await page.getByRole("heading", { name: "What is your worry about?" }).waitFor();
    await page.getByRole("button", { name: /^Education \(/ }).click();
    const asked = await page.locator("legend").innerText();
    const fact = england().facts.find(({ question }) => asked.endsWith(question));
    expect(fact?.theme).toBe("Education");
    await page.getByRole("button", { name: "Choose a subject instead" }).click();
    await page.getByRole("heading", { name: "What is your worry about?" }).waitFor();
  });

  it("keeps an answer that is given while the rules are on their way, and decides it when they are there", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let release = (): void => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/england-/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(playground.address);
    await page.getByLabel(/^Yes\. /).check();
    await page.getByRole("button", { name: "Give this answer" }).click();
    await page.getByText("The thresholds are being fetched.").waitFor();
    release();
    await part(page, "steps").getByRole("heading", { name: "Act now" }).waitFor();
    expect(await page.locator(".known").innerText()).toContain("The child's life is at risk");
  });

  it("shows each problem of a rule file at its line, and goes on with the rules that were in use", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await page.locator("#thresholds > summary").click();
    await page.getByLabel("Or a rule file of your own").first().setInputFiles(REFUSED);
    await page.getByText("12 problems in the file").waitFor();
    const problem = page.locator(".problems li", { hasText: "schoolAttendence" });
    expect(await problem.innerText()).toContain("refused-on-purpose.json, line 43, column 41");
    expect(await problem.innerText()).toContain("did you mean ‘schoolAttendancePercent’?");
    expect(await problem.locator("pre").innerText()).toMatch(/^43 \| .*schoolAttendence.*\n\s+\|\s+\^$/);
    expect(await page.locator("#thresholds > summary").innerText()).toContain("England: the national rules");
  });

  it("takes a file that is dropped on it, and says what its author should look at", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await page.locator("#thresholds > summary").click();
    const text = readFileSync("examples/councils/careless-on-purpose.json", "utf8");
    const files = await page.evaluateHandle((dropped) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([dropped], "slapton.json"));
      return transfer;
    }, text);
    await page.locator("#thresholds .zone").dispatchEvent("drop", { dataTransfer: files });
    await page.getByRole("heading", { name: "Worth a look in the file" }).waitFor();
    expect(await page.locator("#thresholds .problems").innerText()).toMatch(/slapton\.json, line \d+, column \d+/);
  });

  it("takes the same file again once it was edited, and goes back to the national rules from the list", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await page.locator("#thresholds > summary").click();
    const input = page.getByLabel("Or a rule file of your own").first();
    const list = page.getByLabel("Thresholds", { exact: true });
    await input.setInputFiles("examples/councils/local-facts.json");
    await page.getByText("Now in use: Ravenshire").waitFor();
    expect(await list.locator("option:checked").textContent()).toBe("A file of your own");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), input.click()]);
    // a browser says of a file that is chosen only what has changed since
    expect(await input.inputValue()).toBe("");
    await chooser.setFiles("examples/councils/local-facts.json");
    await page.getByText("Now in use: Ravenshire").waitFor();
    await list.selectOption("england");
    await page.getByText("Now in use: Levels of need: England").waitFor();
  });

  it("says what to do instead where a folder is dropped, and stays where a file is dropped beside its place", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await page.locator("#thresholds > summary").click();
    const dropped = await page.evaluateHandle(() => {
      Blob.prototype.text = () => Promise.reject(new DOMException("A folder has no text", "NotFoundError"));
      const transfer = new DataTransfer();
      transfer.items.add(new File([], "borchester"));
      return transfer;
    });
    await page.locator("#thresholds .zone").dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByText("borchester could not be read. If it is a folder, choose all its files at once").waitFor();
    const isLeft = await page.evaluate((dataTransfer) => {
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      return document.body.dispatchEvent(drop);
    }, dropped);
    expect(isLeft).toBe(false);
  });

  it("shows nothing of a comparison or a proof any more once other thresholds are in use", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await page.locator("#compare > summary").click();
    await page.getByLabel("Compare with").selectOption("local-facts");
    await page.getByRole("button", { name: "Show children" }).click();
    await page.getByText("Some children come to a higher level under the second").waitFor();
    await page.locator("#proofs > summary").click();
    await page.getByRole("button", { name: "Prove the thresholds in use" }).click();
    await page.getByText(/^At work/).waitFor();
    await page.locator("#thresholds > summary").click();
    await page.getByLabel("Thresholds", { exact: true }).selectOption("local-facts");
    await page.getByText("Now in use: Ravenshire").waitFor();
    expect(await page.getByText("Some children come to a higher level under the second").count()).toBe(0);
    expect(await page.getByText(/^(At work|Done)/).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Stop" }).filter({ visible: true }).count()).toBe(0);
  });

  it("puts the same case to a second rule set, and shows a child for whom the two differ", async () => {
    const { page, complaints } = await openPlayground(browser, playground.address);
    await moveTo(page, DAY);
    await answer(page, "injury bruise mark", /^Yes\. /);
    await page.locator("#compare > summary").click();
    await page.getByLabel("Compare with").selectOption("local-facts");
    await page.getByRole("heading", { name: "What each says" }).waitFor();
    await page.getByRole("button", { name: "Show children" }).click();
    await page.getByText("Some children come to a higher level under the second, and none to a lower one.").waitFor();
    expect(await page.locator("#compare").innerText()).toMatch(/A child of whom only this is known: .*breakfast club/);
    expect(complaints).toEqual([]);
  });

  it("proves the thresholds beside the page, and stops when it is told to", async () => {
    const { page, complaints } = await openPlayground(browser, playground.address);
    await page.locator("#thresholds > summary").click();
    await page.getByLabel("Thresholds", { exact: true }).selectOption("local-facts");
    await page.getByText("Now in use: Ravenshire").waitFor();
    await page.locator("#proofs > summary").click();
    const start = page.getByRole("button", { name: "Prove the thresholds in use" });
    await start.click();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped. What was found until then stands below.").waitFor();
    await start.click();
    await page.getByText("Done. What was found stands below.").waitFor({ timeout: 300_000 });
    expect(await page.locator("#proofs").innerText()).toContain(
      "No child comes to less, in law, than by the rules that these are held against",
    );
    expect(complaints).toEqual([]);
  });

  it("hands a case on as a file, and opens the same case again", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await moveTo(page, DAY);
    await answer(page, "injury bruise mark", /^Yes\. /);
    await answerMonths(page, 8);
    await page.locator("#case > summary").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save this case" }).click(),
    ]);
    const path = await download.path();
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ on: DAY, facts: { ageMonths: 8, injuryPresent: true } });
    // The calendar is fetched when it is first wanted: only with its dates is the answer all there.
    const isAllSaid = (): Promise<void> => part(page, "hearing").getByText("That is by").waitFor();
    await isAllSaid();
    const before = await page.locator(".result").innerText();
    await page.getByRole("button", { name: "Start again" }).click();
    await page.locator(".part").first().waitFor({ state: "detached" });
    await page.getByLabel("Open a case file").setInputFiles(path);
    await isAllSaid();
    expect(await page.locator(".result").innerText()).toBe(before);
  });

  it("refuses an answer that contradicts another one, in words, and keeps the case as it was", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await answer(page, "not yet born", /^Yes\. /);
    await answerMonths(page, 8);
    expect(await page.locator("#question-error").innerText()).toMatch(/^This does not go together/);
    expect(await page.locator(".known li").count()).toBe(1);
  });

  it("prints what was said and what to do, without its forms", async () => {
    const { page } = await openPlayground(browser, playground.address);
    await answer(page, "injury bruise mark", /^Yes\. /);
    await answerMonths(page, 8);
    await part(page, "remember").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await part(page, "remember").isVisible()).toBe(true);
    expect(await page.locator(".known").isVisible()).toBe(true);
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    const paper = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(paper.startsWith("%PDF-")).toBe(true);
    expect([...paper.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(1);
  });
});

/** Marks of lists and spaces aside, which are drawn and not written. */
function bare(text: string): string {
  return text.replaceAll(/(?:^|(?<=\s))(?:-|\d+\.)\s/g, "").replaceAll(/\s+/g, "");
}
