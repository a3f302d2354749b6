// How heavy the playground is and how soon it answers, in Chromium: `node test/bench/playground.mjs`, after `npm run playground`.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const ROUNDS = 7;
const folder = fileURLToPath(new URL("../../docs/playground/dist/page/", import.meta.url));
const KINDS = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };

const server = createServer(({ url }, response) => {
  const name = basename(url ?? "") || "index.html";
  response.writeHead(200, { "content-type": KINDS[extname(name)] ?? "text/plain" });
  response.end(readFileSync(folder + name));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromiumSandbox: false,
});

/** In the page: notes when the first question and the first answer are there. */
function watch() {
  const times = {};
  globalThis.times = times;
  new MutationObserver(() => {
    const now = performance.now();
    if (document.querySelector("form.question")) times.question ??= now;
    if (document.querySelector("#proofs")) times.ready ??= now;
    if (document.querySelector(".part")) times.answer ??= now;
  }).observe(document, { childList: true, subtree: true });
}

/** In the page: says yes to the question that is there. */
function answer() {
  document.querySelector("form.question input[type=radio]").checked = true;
  times.given = performance.now();
  document.querySelector("form.question").requestSubmit();
}

async function round(slowdown, isHasty) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(basename(new URL(request.url()).pathname) || "index.html"));
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  // in processor time of the page's own thread, which other work on the machine does not lengthen
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(isHasty ? () => times.question : () => times.ready);
  await page.evaluate(answer);
  await page.waitForFunction(() => times.answer);
  const times = await page.evaluate(() => times);
  const { metrics } = await devtools.send("Performance.getMetrics");
  const work = (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  await context.close();
  return { ...times, asked, work };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const say = (what, number) => console.log(`${what}: ${Math.round(number)} ms`);

await round(1, false);
for (const slowdown of [1, 4]) {
  const [hasty, calm] = [[], []];
  for (let at = 0; at < ROUNDS; at += 1) {
    hasty.push(await round(slowdown, true));
    calm.push(await round(slowdown, false));
  }
  console.log(slowdown === 1 ? "\nas the machine is" : `\nprocessor slowed ${slowdown} times`);
  say("opening to the first question", median(calm.map(({ question }) => question)));
  say("opening to rules and tools ready", median(calm.map(({ ready }) => ready)));
  say("giving an answer, rules there, to reading what to do", median(calm.map(({ answer, given }) => answer - given)));
  say("opening to reading what to do, answering at once", median(hasty.map(({ answer }) => answer)));
  say("of it, processor time of the page", median(hasty.map(({ work }) => work)));
}

const gzipped = (name) => gzipSync(readFileSync(folder + name), { level: 9 }).length;
const { asked } = await round(1, true);
console.log("\ngzipped, in the order asked for until the first answer is read:");
for (const name of new Set(asked)) console.log(`${(gzipped(name) / 1000).toFixed(1).padStart(7)} kB  ${name}`);
console.log(
  `${([...new Set(asked)].reduce((sum, name) => sum + gzipped(name), 0) / 1000).toFixed(1).padStart(7)} kB  together`,
);
await browser.close();
server.close();
