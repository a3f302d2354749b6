import { spawnSync } from "node:child_process";
import { createReadStream, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { inFolder } from "./in-process.js";
import { ONE_BAD_IN, writeMadeUpRows } from "./made-up-rows.js";

/** `ROWS=1000000 npx vitest run --config test/vitest.config.ts test/cli/many-rows.test.ts` tries as many. */
const ROWS = Number(process.env.ROWS ?? 20_000);

const MEGABYTES = 300;

/** Notes at its end how much memory the process took at most, in kilobytes. */
const NOTING =
  'data:text/javascript,import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)))';

it(`${ROWS.toLocaleString("en-GB")} rows go through in bounded memory, each bad one is said by its line, and the rest is done`, async () => {
  await inFolder(async (folder) => {
    const [rows, out, peak] = ["rows.csv", "out.csv", "peak"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const bad = writeMadeUpRows(rows, ROWS);
    expect(bad).toHaveLength(ROWS / ONE_BAD_IN);

    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", NOTING, resolve("dist/cli.js"), "indicate", rows, "-o", out],
      { encoding: "utf8", env: { ...process.env, PEAK: peak }, maxBuffer: 64 * 1024 * 1024 },
    );
    const seconds = (performance.now() - started) / 1000;
    const megabytes = Number(readFileSync(peak, "utf8")) / 1024;
    console.info(`${ROWS} rows: ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB`);

    expect(status).toBe(1);
    const said = [...stderr.matchAll(/rows\.csv:(\d+): wrong-kind: ageMonths: /g)].map(([, line]) => Number(line));
    expect(said).toEqual(bad);
    expect(stderr).not.toContain("four hundred");
    expect(await levelsIn(out)).toEqual({ indicated: ROWS - bad.length, refused: bad.length });
    expect(megabytes).toBeLessThan(MEGABYTES);
  });
});

/** How many rows of a file have a level, and how many a problem. */
async function levelsIn(path: string): Promise<{ readonly indicated: number; readonly refused: number }> {
  let [indicated, refused] = [0, 0];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [, id = "", , atLeast] = line.split(",");
    if (!id.startsWith("case-")) continue;
    if (atLeast === "") refused++;
    else indicated++;
  }
  return { indicated, refused };
}
