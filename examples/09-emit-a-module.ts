// A rule set as a module of its own, for a page or a service that carries nothing else. A build step usually writes it:
// levels-of-need emit borchester.json -o thresholds.js --types thresholds.d.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { emitModule } from "levels-of-need/emit";
import { compile } from "levels-of-need/engine";
import { england } from "levels-of-need/england";

const { code, types } = emitModule(england());
types.includes("  readonly ageMonths?: number | Part<number> | null;"); // true
emitModule(england()).code === code; // true, the same rule set is the same text

const folder = await mkdtemp(join(tmpdir(), "thresholds-"));
await writeFile(join(folder, "thresholds.mjs"), code);
const thresholds = await import(pathToFileURL(join(folder, "thresholds.mjs")).href);
await rm(folder, { recursive: true });

// It answers as the compiled rule set does, and says of which rule set it was made.
const given = { on: "2026-11-21", facts: { injuryPresent: true, ageMonths: { from: 0, to: 2 } } } as const;
thresholds.bounds(given).pointsTo.route; // "child-protection"
JSON.stringify(thresholds.bounds(given)) === JSON.stringify(compile(england()).bounds(given)); // true
thresholds.ruleSet.digest === england().digest; // true

// A case that cannot be used is refused with every problem in it, and no value is repeated.
const problems = (wrong: object) => {
  try {
    return thresholds.bounds(wrong);
  } catch (error) {
    const found: readonly { at: string; code: string }[] = error instanceof Error ? Object(error).problems : [];
    return found.map(({ at, code }) => `${at} ${code}`);
  }
};
problems({ on: "2026-02-30", facts: { injuryPresnt: true } }); // ["/on not-a-day", "/facts/injuryPresnt unknown-fact"]
