import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const vectors = readFileSync("rules/timescales/vectors.json", "utf8");
const code = `
  const { due } = await import(${JSON.stringify(pathToFileURL("dist/timescales.js").href)});
  const ends = (id, from) => due(id, from).value.due;
  const days = ${vectors}.map(({ timescale, from }) => ends(timescale, from));
  console.log(JSON.stringify([...days, ends("police-protection", "2026-10-24T22:00+01:00")]));`;

function inZone(zone: string): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

// far east and far west, half an hour off, where midnight itself has been skipped, and where a whole day has
test.each([
  "UTC",
  "Pacific/Kiritimati",
  "Pacific/Niue",
  "Asia/Kolkata",
  "America/Havana",
  "Africa/Cairo",
  "Pacific/Apia",
])("a machine in %s counts to the same days", (zone) => {
  const agreed = (JSON.parse(vectors) as { readonly due: string }[]).map(({ due }) => due);
  expect(inZone(zone)).toEqual([...agreed, "2026-10-27T21:00:00+00:00"]);
});
