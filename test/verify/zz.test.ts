import { readdirSync, readFileSync } from "node:fs";
import { it } from "vitest";
import { readRuleSet } from "../../src/ruleset/read.js";
import { verify } from "../../src/verify.js";
it("x", () => {
  for (const f of readdirSync("test/verify/planted").filter((f) => f.endsWith(".json"))) {
    const r = readRuleSet(readFileSync(`test/verify/planted/${f}`, "utf8"), { rootOn: [] });
    if (!r.ok) { console.info(f, r.problems.map((p) => `${p.at} ${p.code} ${p.says}`)); continue; }
    const t = Date.now();
    const rep = verify(r.value, f.startsWith("not-esc") ? { properties: { alwaysEscalate: [{ fact: "hurt", operator: "equal", value: true }] } } : {});
    console.info(f, Date.now() - t, rep.findings.map((x) => [x.code, x.rule, x.fact, x.rules.join(), JSON.stringify(x.cases.map((c) => [c.on, c.facts])), x.says].join(" | ")));
  }
});
