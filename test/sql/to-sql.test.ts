import { describe, expect, test } from "vitest";
import { england } from "../../src/england/england.js";
import { MisuseError } from "../../src/kernel/misuse-error.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { type ColumnMap, trustedSql } from "../../src/sql/column-map.js";
import { DIALECTS, type DialectName } from "../../src/sql/dialect.js";
import { type ToSqlOptions, toSql } from "../../src/sql/to-sql.js";
import { aBoolean, aChoice, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aLevel, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { HOSTILE, hostileSet } from "../emit/hostile-set.js";
import { TODAY } from "../generated/asked.js";

function textOf(set: RuleSet, options: Partial<ToSqlOptions> = {}): string {
  const written = toSql(set, { dialect: "duckdb", on: TODAY, ...options });
  if (!written.ok) throw new Error(written.problems.map(({ says }) => says).join("\n"));
  return written.value.text;
}

function codesOf(set: RuleSet, options: Partial<ToSqlOptions> = {}): readonly string[] {
  const written = toSql(set, { dialect: "duckdb", on: TODAY, ...options });
  return written.ok ? [] : written.problems.map(({ code, at }) => `${code} ${at}`);
}

/** What some database does not know, or reads otherwise; a null without a kind is one of them. */
const READ_DIFFERENTLY = /IS DISTINCT|bool_and|greatest|IN \(\s*SELECT|(?:THEN|ELSE|,|\() NULL\b/i;

const ATTACK = "'; DROP TABLE cases; --";

describe("a statement", () => {
  test("is the same text from the same rules, and says which columns it gives", () => {
    const written = toSql(england(), { dialect: "duckdb", on: "2026-11-21" });
    if (!written.ok) throw new Error("refused");
    expect(textOf(england())).toBe(written.value.text);
    expect(written.value.columns.map(({ name }) => name)).toEqual([
      ...[
        "case_id",
        "at_least",
        "points_to",
        "could_be",
        "enough_known",
        "applies",
        "applies_with_readings",
        "problems",
      ],
    ]);
    expect(written.value.facts.untold).toEqual([]);
    expect(written.value.notes.join()).toContain("injury-in-child-not-yet-mobile");
  });

  test("is one SELECT of each database's own, without what they read differently", () => {
    for (const dialect of DIALECTS) {
      const text = textOf(england(), { dialect, rules: "all" });
      expect(text.match(/;/g)?.length, dialect).toBe(text.slice(0, text.indexOf("WITH")).match(/;/g)?.length);
      expect(READ_DIFFERENTLY.exec(text)?.[0], dialect).toBeUndefined();
    }
    expect(textOf(england(), { dialect: "spark" })).toContain("`ageMonths`");
    expect(textOf(england(), { dialect: "postgres" })).toContain("OFFSET 0");
  });

  test("decides at most a hundred rules in a stage", () => {
    const set = aRuleSet([anInteger("times", 0, 100), aBoolean("seen")], {
      rules: Array.from({ length: 1_000 }, (_, at) =>
        aRule(`rule-${at}`, {
          all: [
            { fact: "times", operator: "greaterThan", value: at % 97 },
            { fact: "seen", operator: "equal", value: at % 2 === 0 },
          ],
        }),
      ),
    });
    const stages = textOf(set).split(/^stage_\d+ /m);
    const most = Math.max(...stages.map((stage) => new Set(stage.match(/AS "rule_\d+_/g)).size));
    expect(most).toBe(100);
    expect(stages.length).toBeGreaterThan(10);
  });

  test("names no rule where rules are left out", () => {
    expect(textOf(england(), { rules: "leave-out" })).not.toContain("injury-in-child-not-yet-mobile");
    expect(textOf(england(), { rules: "apply" })).toContain("injury-in-child-not-yet-mobile");
  });
});

describe("what people write freely", () => {
  const free = { label: ATTACK, question: ATTACK, theme: ATTACK };
  const set = aRuleSet(
    [
      aBoolean("seen", free),
      anOrdered("state", ["calm", "bad"], free),
      anInteger("many", 0, 9, { ...free, unit: ATTACK }),
    ],
    {
      title: ATTACK,
      authority: { name: ATTACK, code: ATTACK },
      levels: [
        { ...aLevel("level-1", "universal"), name: ATTACK },
        { ...aLevel("level-2", "child-in-need"), name: ATTACK },
      ],
      rules: [
        aRule(
          "seen",
          { all: [{ fact: "seen", operator: "equal", value: true }] },
          { event: { type: "level-2" }, title: ATTACK, reason: ATTACK },
        ),
      ],
    },
  );

  test("never stands in a statement: labels, titles, reasons, names of levels", () => {
    for (const dialect of DIALECTS) expect(textOf(set, { dialect })).not.toContain("DROP");
  });

  test("cannot come in as a name: such a set is refused, each name with its place", () => {
    expect(codesOf(hostileSet())).toEqual(expect.arrayContaining(["not-a-plain-name /id"]));
    const named = (name: string): readonly string[] =>
      codesOf(aRuleSet([aBoolean(name)], { rules: [] })).filter((code) => code.includes("/facts/"));
    expect(named('seen"; DROP TABLE cases; --')).toHaveLength(1);
    expect(named("seen")).toEqual([]);
    const words = aRuleSet([aChoice("kind", ["one", ATTACK])], { rules: [] });
    expect(codesOf(words).join()).toContain("not-a-plain-name /facts/kind/");
    expect(() => textOf(words, { map: { format: 1, key: ["id"], facts: {} } })).not.toThrow();
    const rule = aRuleSet([aBoolean("seen")], {
      rules: [aRule(ATTACK, { all: [{ fact: "seen", operator: "equal", value: true }] })],
    });
    expect(codesOf(rule).join()).toContain("not-a-plain-name /rules/");
  });

  test("stands in quotes, doubled where it holds one, as the name of a column", () => {
    const map: ColumnMap = { format: 1, table: ['s"x', "t`y"], key: ['i"d`'], facts: { seen: `c"; DROP --\`` } };
    const quoted: Readonly<Record<DialectName, string>> = {
      duckdb: '"c""; DROP --`"',
      postgres: '"c""; DROP --`"',
      spark: '`c"; DROP --```',
    };
    for (const dialect of DIALECTS) expect(textOf(set, { dialect, map })).toContain(`${quoted[dialect]} AS`);
    expect(textOf(set, { map })).toContain('FROM "s""x"."t`y"');
  });

  test("is refused as a code, a column or a table that hides something", () => {
    const map = { format: 1, key: ["id"], facts: { seen: { column: "c", values: { [ATTACK]: true } } } } as const;
    expect(codesOf(set, { map })).toEqual([`not-a-code /facts/seen/values/${ATTACK}`]);
    expect(codesOf(set, { map: { format: 1, key: [HOSTILE], facts: {} } })).toEqual(["no-key /key"]);
    expect(codesOf(set, { map: { format: 1, key: ["id"], facts: { seen: "a\u0000b" } } })).toEqual([
      "not-a-name /facts/seen",
    ]);
  });
});

describe("SQL of a developer's own", () => {
  const set = aRuleSet([aBoolean("seen")], { rules: [] });

  test("goes in as it stands when `trustedSql` vouches for it, and is refused when it does not", () => {
    const map = (sql: object): ColumnMap => ({ format: 1, key: ["id"], facts: { seen: sql as { sql: string } } });
    expect(textOf(set, { map: map(trustedSql("a = b")) })).toContain('(a = b) AS "cell_0_seen"');
    expect(codesOf(set, { map: map({ sql: "a = b" }) })).toEqual(["sql-in-a-map /facts/seen"]);
    expect(codesOf(set, { map: map({ ...trustedSql("a = b") }) })).toEqual(["sql-in-a-map /facts/seen"]);
  });
});

describe("what cannot be written", () => {
  test("is said all at once: the day and the map", () => {
    const map = { format: 2, key: [], facts: { injuryPresnt: "c" }, columns: {} } as unknown as ColumnMap;
    expect(codesOf(england(), { on: "2026-02-30", map })).toEqual([
      "not-a-day /on",
      "unknown-key /columns",
      "unknown-format /format",
      "no-key /key",
      "unknown-fact /facts/injuryPresnt",
    ]);
  });

  test("is misuse where a program asks for a database or a list that there is not", () => {
    expect(() => textOf(england(), { dialect: "oracle" as DialectName })).toThrow(MisuseError);
    expect(() => textOf(england(), { rules: "some" as "all" })).toThrow(MisuseError);
  });
});
