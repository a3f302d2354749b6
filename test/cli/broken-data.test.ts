import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { but, SOUND } from "../census/xml/a-return.js";
import { commandLine, inFolder } from "./in-process.js";

const ON = ["--on", "2026-11-22"];

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "${"&lol;".repeat(10)}"><!ENTITY lol2 "${"&lol1;".repeat(10)}">]>`;

/** What it is, its bytes, and what is said of it. */
const RETURNS: readonly (readonly [string, string | Uint8Array, string])[] = [
  [
    "that was cut off",
    SOUND.slice(0, SOUND.indexOf("<Sex>")),
    ":19:9: the file ends too early, in `ChildIdentifiers`: the rest of the return is missing",
  ],
  [
    "in UTF-16 with its mark",
    Buffer.from(`\uFEFF${SOUND}`, "utf16le"),
    ":1:1: the file is written in UTF-16; save it as UTF-8",
  ],
  ["in UTF-16 without a mark", Buffer.from(SOUND, "utf16le"), ":1:1: the file is written in UTF-16; save it as UTF-8"],
  [
    "with a byte of Latin-1",
    Buffer.from(but("Wren", "Zoë"), "latin1"),
    ":17:22: from here on the file is not text in UTF-8; save it as UTF-8",
  ],
  [
    "of the census of 2019",
    but("2026-03-31", "2019-03-31"),
    "by its reference date this is the census of 2019; those of 2022 to 2027 are read",
  ],
  [
    "with a billion laughs",
    but("<Message>", `${LAUGHS}<Message>`).replace("Wren-1", "&lol2;"),
    ":2:1: the file declares a document type (`<!DOCTYPE`)",
  ],
  [
    "with an entity that is not declared",
    but("Wren-1", "&lol2;"),
    "in `LAchildID` an entity is used that XML does not know; write `&amp;` for an ampersand",
  ],
];

const ASKING: readonly (readonly string[])[] = [
  ["check"],
  ["backtest", ...ON, "-o", "out.html", "--format", "html"],
  ["compare", "--before", "england", "--after", "england", ...ON, "-o", "out.html", "--format", "html"],
];

describe.each(ASKING)("census %s of a return", (command, ...options) => {
  it.each(RETURNS)("%s says so in a sentence with its place, and leaves no file", (_, content, says) =>
    inFolder(async (folder) => {
      const path = join(folder, "return.xml");
      writeFileSync(path, content);
      const own = options.map((option) => (option === "out.html" ? join(folder, option) : option));
      const { exit, out, err } = await commandLine(["census", command ?? "", path, ...own]);
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toContain(says);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(["return.xml"]);
    }),
  );
});

const TABLE = "id,ageMonths,injuryPresent\na1,3,true\na2,40,false\n";
const NO_MARK = "the file is written in UTF-16, or is no text; save it as CSV in UTF-8";

describe.each(["run", "indicate"] as const)("%s of a table", (command) => {
  const asked = (path: string, output: string): readonly string[] =>
    command === "run"
      ? ["run", "england", "--data", path, ...ON, "-o", output]
      : ["indicate", path, ...ON, "-o", output];

  it.each([
    [
      "in UTF-16 with its mark",
      Buffer.from(`\uFEFF${TABLE}`, "utf16le"),
      "the line is not text in UTF-8; save the file as UTF-8",
    ],
    ["in UTF-16 without a mark", Buffer.from(TABLE, "utf16le"), NO_MARK],
    ["with no line in it", Buffer.from(""), command === "run" ? "expected a first line" : "empty"],
  ])("%s says so in one sentence, and writes nothing", (_, content, says) =>
    inFolder(async (folder) => {
      const path = join(folder, "cases.csv");
      writeFileSync(path, content);
      const { exit, err } = await commandLine(asked(path, join(folder, "out.csv")));
      expect([exit, err.trimEnd().split("\n").length]).toEqual([2, 1]);
      expect(err).toContain(says);
      expect(readdirSync(folder)).toEqual(["cases.csv"]);
    }),
  );

  it("with a byte of Latin-1 names the line, and shows nothing of it", () =>
    inFolder(async (folder) => {
      const path = join(folder, "cases.csv");
      writeFileSync(path, Buffer.from(TABLE.replace("a2", "Zoë"), "latin1"));
      const { exit, err } = await commandLine(asked(path, join(folder, "out.csv")));
      // A file that streams goes on after the row; DuckDB reads nothing past it.
      expect(exit).toBe(command === "run" ? 2 : 1);
      expect(err).toMatch(/cases\.csv:3(?::1)?: .*the line is not text in UTF-8; save the file as UTF-8/);
      expect(err).not.toContain("Zo");
      expect(readdirSync(folder)).toEqual(command === "run" ? ["cases.csv"] : ["cases.csv", "out.csv"]);
    }));
});

it("indicate goes on after a quote that is not closed in row 500,000, says its line, and loses no other row", () =>
  inFolder(async (folder) => {
    const [path, output] = [join(folder, "cases.csv"), join(folder, "out.csv")];
    const rows = Array.from({ length: 600_000 }, (_, at) => (at === 499_999 ? 'secret,3,"true' : `${at + 1},3,true`));
    writeFileSync(path, `id,ageMonths,injuryPresent\n${rows.join("\n")}\n`);
    const { exit, err } = await commandLine(["indicate", path, ...ON, "-o", output]);
    expect(exit).toBe(1);
    expect(err).toContain("cases.csv:500001: not-csv: the quotes of this line do not close in it");
    expect(err).toContain("600,000 cases, 1 of them could not be used");
    expect(err).not.toContain("secret");
    expect(
      readFileSync(output, "utf8")
        .split("\n")
        .filter((line) => line.includes("child-protection")),
    ).toHaveLength(599_999);
  }));

describe("run of a Parquet file", () => {
  const inParquet = async (folder: string, work: (path: string, output: string) => Promise<void>): Promise<void> => {
    const [table, path] = [join(folder, "cases.csv"), join(folder, "cases.parquet")];
    writeFileSync(table, TABLE);
    expect((await commandLine(["run", "england", "--data", table, ...ON, "-o", path])).exit).toBe(0);
    const output = join(folder, "out");
    mkdirSync(output);
    await work(path, join(output, "levels.parquet"));
    expect(readdirSync(output)).toEqual([]);
  };

  it("without a column that the map names says which, where the map says it", () =>
    inFolder((folder) =>
      inParquet(folder, async (path, output) => {
        const map = join(folder, "map.json");
        writeFileSync(map, '{ "format": 1, "key": ["id"], "facts": { "ageMonths": "age_months" } }');
        const { exit, err } = await commandLine(["run", "england", "--data", path, "--map", map, ...ON, "-o", output]);
        expect(exit).toBe(2);
        expect(err).toBe(`${map} /facts/ageMonths: ${path} has no column \`age_months\` (no-such-column)\n`);
      }),
    ));

  it("with a column that is no fact says which, and what to do", () =>
    inFolder((folder) =>
      inParquet(folder, async (path, output) => {
        const { exit, err } = await commandLine(["run", "england", "--data", path, ...ON, "-o", output]);
        expect(exit).toBe(2);
        expect(err).toContain(`${path}: no fact called \`points_to\`; or say with --map what the columns mean`);
      }),
    ));

  it.each([0.1, 0.5, 0.99])("cut short at %s of it says that it is not whole", (share) =>
    inFolder((folder) =>
      inParquet(folder, async (path, output) => {
        const whole = readFileSync(path);
        writeFileSync(path, whole.subarray(0, Math.floor(whole.length * share)));
        const { exit, err } = await commandLine(["run", "england", "--data", path, ...ON, "-o", output]);
        expect([exit, err]).toEqual([2, `${path} cannot be read as Parquet; is it whole? (unreadable-data)\n`]);
      }),
    ),
  );
});

it("run says of a column of days that one day is asked for all rows", () =>
  inFolder(async (folder) => {
    const path = join(folder, "cases.csv");
    writeFileSync(path, "id,on,ageMonths\n1,2026-11-02,3\n");
    const { exit, err } = await commandLine(["run", "england", "--data", path, ...ON, "-o", join(folder, "out.csv")]);
    expect([exit, basename(err.split(": ")[0] ?? "")]).toEqual([2, "cases.csv:1:1"]);
    expect(err).toContain("all rows are asked as on one day, which --on says; take the column `on` out");
  }));

describe("SQL in the words of a rule set", () => {
  const ATTACK = `'); DROP TABLE cases; -- \\"; DROP VIEW rows_of_file; /*`;
  const sound = readFileSync("examples/councils/local-facts.json", "utf8");
  const PLACES: readonly (readonly [string, string])[] = [
    ["the label of a fact", '"label": "Late marks in the last 12 weeks"'],
    ["the title of the rules", '"title": "Ravenshire levels of need"'],
    ["the name of a level", '"name": "Level 2: Early help"'],
    ["the title of a rule", RULE_TITLE(sound)],
  ];

  it.each(PLACES)("as %s changes nothing of what a statement does", (_, place) =>
    inFolder(async (folder) => {
      expect(sound.split(place)).toHaveLength(2);
      const attacked = sound.replace(place, () => `${place.slice(0, -1)} ${ATTACK}"`);
      const data = join(folder, "cases.csv");
      writeFileSync(data, "id,ageMonths,breakfastClubNeeded,lateMarks12Weeks\n1,90,true,20\n2,90,false,0\n");
      const results = [];
      for (const [name, text] of Object.entries({ sound, attacked })) {
        const rules = join(folder, `${name}.json`);
        writeFileSync(rules, text);
        const output = join(folder, `${name}.csv`);
        const { exit, err } = await commandLine(["run", rules, "--data", data, ...ON, "-o", output]);
        expect([exit, err]).toEqual([0, expect.not.stringContaining("DROP")]);
        results.push(readFileSync(output, "utf8"));
        const written = await commandLine(["sql", rules, "--dialect", "duckdb", ...ON]);
        expect([written.exit, written.out.includes("DROP")]).toEqual([0, false]);
      }
      expect(results[0]).toBe(results[1]);
      expect(results[0]?.trimEnd().split("\n")).toHaveLength(3);
    }),
  );

  it("as the name of a column stands in quotes, and the column is read", () =>
    inFolder(async (folder) => {
      const [data, map, output] = ["cases.csv", "map.json", "out.csv"].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      const column = `a" OR 1=1; DROP VIEW rows_of_file; --`;
      writeFileSync(data, `id,"${column.replaceAll('"', '""')}",ageMonths\n1,true,3\n2,,3\n`);
      writeFileSync(
        map,
        JSON.stringify({ format: 1, key: ["id"], facts: { injuryPresent: column, ageMonths: "ageMonths" } }),
      );
      const { exit, err } = await commandLine(["run", "england", "--data", data, "--map", map, ...ON, "-o", output]);
      expect([exit, err]).toEqual([0, expect.stringContaining("2 rows\n")]);
      const [, one, other] = readFileSync(output, "utf8").split("\n");
      expect([one?.includes("child-protection,child-protection"), other?.includes("universal")]).toEqual([true, true]);
    }));
});

/** The first title of a rule in a file. */
function RULE_TITLE(text: string): string {
  return /"title": "[^"]+"/.exec(text.slice(text.indexOf('"rules"')))?.[0] ?? "";
}
