import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { MisuseError } from "../../src/kernel/misuse-error.js";
import { indicateStream } from "../../src/node/stream/indicate-stream.js";
import { MOST_BYTES_OF_LINE, MOST_COLUMNS } from "../../src/node/stream/limits.js";
import type { StreamOptions, StreamProgress } from "../../src/node/stream/stream-options.js";
import type { StreamedRow } from "../../src/node/stream/streamed-row.js";
import { aBoolean, anInteger, anOrdered } from "../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";

const set = aRuleSet(
  [
    aBoolean("hurt", { direction: "harm", danger: { operator: "equal", value: true } }),
    anOrdered("harm", ["none", "slight", "grave"], { direction: "harm" }),
    anInteger("times", 0, 300, { direction: "harm", appliesWhen: { fact: "hurt", operator: "equal", value: true } }),
  ],
  {
    rules: [
      aRule(
        "often",
        { all: [{ fact: "times", operator: "greaterThan", value: 2 }] },
        { event: { type: "level-4-harm" } },
      ),
      aRule("grave", { all: [{ fact: "harm", operator: "atLeast", value: "grave" }] }, { event: { type: "level-3" } }),
      aRule(
        "grave-later",
        { all: [{ fact: "harm", operator: "atLeast", value: "grave" }] },
        { event: { type: "level-4-harm" }, inForce: { from: "2027-01-01" } },
      ),
    ],
  },
);
const thresholds = compile(set);

async function* inPieces(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
}

async function rowsOf(
  source: AsyncIterable<string | Uint8Array>,
  options: Partial<StreamOptions> = {},
): Promise<readonly StreamedRow[]> {
  const opened = await indicateStream(thresholds, source, { format: "csv", on: TODAY, ...options });
  if (!opened.ok) throw new Error(opened.problems.map(({ code, says }) => `${code}: ${says}`).join("\n"));
  const rows: StreamedRow[] = [];
  for await (const row of opened.value) rows.push(row);
  return rows;
}

/** Each row in one line: its line in the file, its reference, and its level or what is wrong with it. */
async function inShort(text: string | Uint8Array, options: Partial<StreamOptions> = {}): Promise<readonly string[]> {
  return (await rowsOf(inPieces(text), options)).map(short);
}

function short(row: StreamedRow): string {
  const found = row.ok ? row.atLeast.id : row.problems.map(({ code, at }) => `${code} ${at}`.trim()).join(", ");
  return `${row.line}${row.id === undefined ? "" : ` ${JSON.stringify(row.id)}`}: ${found}`;
}

async function refusalOf(text: string | Uint8Array, options: Partial<StreamOptions> = {}): Promise<readonly string[]> {
  const opened = await indicateStream(thresholds, inPieces(text), { format: "csv", on: TODAY, ...options });
  return opened.ok ? [] : opened.problems.map(({ code, says }) => `${code}: ${says}`);
}

describe("a CSV file", () => {
  test("has a case a line: an empty cell is not known, and a stretch stands in two columns", async () => {
    const text = "id,hurt,harm,timesFrom,timesTo\n7,true,,3,\nb,,grave,,\n,TRUE,slight,0,2\n,False, none ,,\n";
    expect(await inShort(text)).toEqual(['2 "7": level-4-harm', '3 "b": level-3', "4: level-1", "5: level-1"]);
  });

  test("gives what `bounds` gives, with the day and the reference", async () => {
    const [row] = await rowsOf(inPieces("harm,id\nslight,x\n"));
    const { mayApply, ...bounds } = thresholds.bounds({ on: TODAY, facts: { harm: "slight" } } as never);
    expect(mayApply).toEqual(["often"]);
    expect(row).toEqual({ ok: true, line: 2, id: "x", on: TODAY, settled: false, ...bounds });
    expect(Object.isFrozen(row)).toBe(true);
  });

  test.each([
    ["a word for a number", "times\nthree", "wrong-kind /times"],
    ["a number beyond the fact", "times\n301", "out-of-range /times"],
    ["a number with a fraction", "times\n3.0", "wrong-kind /times"],
    ["a number with a nought before it", "times\n03", "wrong-kind /times"],
    ["yes for true", "hurt\nyes", "wrong-kind /hurt"],
    ["1 for true", "hurt\n1", "wrong-kind /hurt"],
    ["a step that there is not", "harm\nGrave", "wrong-kind /harm"],
    ["a stretch the wrong way round", "timesFrom,timesTo\n3,2", "empty-part /times"],
    ["what contradicts itself", "times,hurt\n3,false", "contradictory-facts /times"],
    ["too few cells", "times,hurt\n3", "wrong-cell-count"],
    ["too many cells", "times,hurt\n3,true,", "wrong-cell-count"],
    ["quotes that do not close", 'times,hurt\n"3,true', "not-csv"],
    ["a line break in a cell", 'times,hurt\n3,"true\n"', "not-csv"],
    ["two mistakes", "times,hurt\nthree,yes", "wrong-kind /times, wrong-kind /hurt"],
  ])("says of a row with %s what is wrong, and goes on", async (_, text, problem) => {
    const width = text.split("\n")[0]?.split(",").length ?? 1;
    const rows = await inShort(`${text}\n${",".repeat(width - 1)}${width === 1 ? '""' : ""}\n`);
    expect(rows[0]).toBe(`2: ${problem}`);
    expect(rows.at(-1)).toMatch(/: level-1$/);
  });

  test("never repeats what stands in a cell", async () => {
    const rows = await rowsOf(inPieces("times,hurt,harm\n98731,a secret,a secret\n"), { file: "cases.csv" });
    expect(JSON.stringify(rows)).not.toMatch(/secret|98731/);
    expect(rows[0]).toMatchObject({ ok: false, problems: [{ place: { file: "cases.csv", line: 2 } }, {}, {}] });
  });

  test("may have quotes, CRLF, a byte order mark, blanks around names, and no line break at its end", async () => {
    expect(await inShort('\uFEFF"id" , hurt,times\r\n"a ""b"", c",true,"3"\r\n\r\nd,,')).toEqual([
      '2 "a \\"b\\", c": level-4-harm',
      '4 "d": level-1',
    ]);
  });

  test("of one column has a row of which nothing is known where a line is empty; of more columns it is no row", async () => {
    expect(await inShort("harm\n\ngrave\n")).toEqual(["2: level-1", "3: level-3"]);
    expect(await inShort("harm,hurt\n\ngrave,\n")).toEqual(["3: level-3"]);
  });

  test("with names that are none is refused at once, with every problem", async () => {
    expect(await refusalOf("id,hurts,harmOneOf,times,timesTo,name,times\n")).toEqual([
      "unknown-fact: no fact called `hurts`; did you mean `hurt`?",
      "one-of-in-table: a table has no `oneOf`; give `harm` one value or a stretch, or ask case by case",
      "unknown-fact: no fact called `name`",
      "given-twice: `times` already says the value; leave out one of the two",
      "given-twice: the column `times` stands twice; leave out one of the two",
    ]);
  });

  test.each(["id", "on"])(
    "with a column `%s` is refused where a fact of that name would be passed over",
    async (name) => {
      const council = compile(aRuleSet([aBoolean(name), aBoolean("hurt")]));
      const read = async (text: string): Promise<readonly string[]> => {
        const opened = await indicateStream(council, inPieces(text), { format: "csv", on: TODAY });
        return opened.ok ? [] : opened.problems.map(({ code, at }) => `${code} ${at}`);
      };
      expect(await read(`hurt,${name}\ntrue,true\n`)).toEqual([`given-twice /${name}`]);
      expect(await read("hurt\ntrue\n")).toEqual([]);
    },
  );

  test.each<[string, string | Uint8Array, RegExp]>([
    ["no line", "", /^empty-file/],
    ["an empty first line", "\ngrave\n", /^empty-file/],
    ["semicolons", "id;harm\n1;grave\n", /no-commas/],
    ["UTF-16", new Uint8Array(Buffer.from("\uFEFFharm\ngrave", "utf16le")), /^not-utf8/],
    ["an endless first line", "harm".repeat(MOST_BYTES_OF_LINE), /^line-too-long/],
    ["more columns than can be", ",".repeat(MOST_COLUMNS), /^too-many-columns/],
    ["quotes that do not close", '"harm\n', /^not-csv/],
  ])("with %s is refused", async (_, text, problem) => {
    expect((await refusalOf(text))[0]).toMatch(problem);
  });
});

describe("the day of a row", () => {
  test("is none where a line says null for it, as where the cell is empty or the key left out", async () => {
    const facts = { facts: { harm: "grave" } };
    const lines = [facts, { ...facts, on: null }].map((one) => `${JSON.stringify(one)}\n`).join("");
    const undated: number[] = [];
    const onProgress = (progress: StreamProgress): void => void undated.push(progress.undated);
    for (const [format, text] of [
      ["ndjson", lines],
      ["csv", "harm,on\ngrave,\ngrave,\n"],
    ] as const) {
      const levels = async (options: Partial<StreamOptions>): Promise<readonly string[]> =>
        (await inShort(text, { format, on: undefined as never, onProgress, ...options })).map((row) => row.slice(3));
      expect(await levels({ otherwiseOn: "2027-06-01" })).toEqual(["level-4-harm", "level-4-harm"]);
      expect(undated.at(-1)).toBe(2);
      expect(await levels({ on: TODAY })).toEqual(["level-3", "level-3"]);
      if (format === "ndjson") expect(await levels({})).toEqual(["missing-day /on", "missing-day /on"]);
    }
  });

  const text = "harm,on\ngrave,2026-11-21\ngrave,2027-01-01\ngrave,\ngrave,2026-02-30\ngrave,2026-11-21\n";

  test("is its own, and the rules in force on it speak", async () => {
    expect(await inShort(text, { on: undefined as never, otherwiseOn: "2027-06-01" })).toEqual([
      "2: level-3",
      "3: level-4-harm",
      "4: level-4-harm",
      "5: not-a-day /on",
      "6: level-3",
    ]);
  });

  test("is the one for all where that is given", async () => {
    expect(await inShort(text)).toEqual([2, 3, 4, 5, 6].map((line) => `${line}: level-3`));
  });

  test("must be named somewhere", async () => {
    expect(await refusalOf("harm\ngrave\n", { on: undefined as never })).toMatchObject([/missing-day/]);
    expect(await inShort('{"facts":{}}', { format: "ndjson", on: undefined as never })).toEqual(["1: missing-day /on"]);
  });

  test("is refused at once where the one for all does not exist", async () => {
    expect(await refusalOf(text, { on: "2026-02-30" })).toMatchObject([/not-a-day/]);
  });
});

describe("an NDJSON file", () => {
  const ndjson = { format: "ndjson" } as const;

  test("has a case a line, with a reference that is a text or a number", async () => {
    const text =
      '{"facts":{"harm":"grave"},"id":7}\n\n{"id":"a:b","facts":{"times":{"oneOf":[3,9]}},"on":"2026-11-22"}\r\n{"facts":{}}';
    expect(await inShort(text, ndjson)).toEqual(["1 7: level-3", '3 "a:b": level-4-harm', "4: level-1"]);
  });

  test.each([
    ["no JSON", "nope", "not-json"],
    ["half a case", '{"facts":{', "not-json"],
    ["a comma at the end of a list", '{"facts":{},}', "not-json"],
    ["a list", "[]", "not-a-case"],
    ["no facts", "{}", "missing-facts /facts"],
    ["a key that there is not", '{"facts":{},"name":"x"}', "unknown-key /name"],
    ["a fact that there is not", '{"facts":{"hurts":true}}', "unknown-fact /facts/hurts"],
    ["a fact that stands twice", '{"facts":{"harm":"grave","harm":"none"}}', "duplicate-key /facts/harm"],
    ["a key that would change the prototype", '{"facts":{"__proto__":true}}', "forbidden-key /facts/__proto__"],
    ["a value of the wrong kind", '{"facts":{"hurt":"yes"}}', "wrong-kind /facts/hurt"],
    ["what contradicts itself", '{"facts":{"hurt":false,"times":1}}', "contradictory-facts /facts/hurt"],
    ["a reference that is a list", '{"facts":{},"id":[1]}', "wrong-id /id"],
    ["JSON nested deep", `{"facts":{"hurt":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`, "wrong-kind /facts/hurt"],
  ])("says of a line with %s what is wrong, and goes on", async (_, line, problem) => {
    const rows = await inShort(`${line}\n{"facts":{"harm":"grave"}}\n`, ndjson);
    expect(rows).toEqual([`1: ${problem}`, "2: level-3"]);
  });
});

describe("an age that is given twice", () => {
  const age = anInteger("ageMonths", 0, 311);
  const thresholds = compile(aRuleSet([age]));
  const inTurn = async (facts: string): Promise<string> => {
    const opened = await indicateStream(thresholds, inPieces(`{"facts":${facts}}`), { format: "ndjson", on: TODAY });
    for await (const row of opened.ok ? opened.value : []) return short(row);
    return "no row";
  };

  test.each([
    ['{"ageMonths":60,"ageYears":5}', "1: level-1"],
    ['{"ageYears":5,"ageMonths":60}', "1: level-1"],
    ['{"ageYears":null,"ageMonths":60}', "1: level-1"],
    ['{"ageMonths":60,"ageYears":4}', "1: contradictory-facts /facts/ageMonths"],
    ['{"ageYears":4,"ageMonths":60}', "1: contradictory-facts /facts/ageYears"],
    ['{"ageYears":"four","ageMonths":60}', "1: wrong-kind /facts/ageYears"],
  ])("is used or refused whichever of the two stands first: %s", async (facts, found) => {
    expect(await inTurn(facts)).toBe(found);
  });
});

describe("a stream", () => {
  const csv = 'id,hurt,harm,timesFrom\nä,true,,3\nb,maybe,grave,\n\n€,,,\n"c",,,\n🙂,true,slight,\n';
  const bytes = new TextEncoder().encode(csv);

  test("comes to the same rows however its bytes are divided", async () => {
    const whole = await rowsOf(inPieces(csv));
    expect(whole).toHaveLength(5);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat({ max: bytes.length }), { maxLength: 12 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, index) => bytes.slice(at[index], end));
        expect(await rowsOf(inPieces(...pieces))).toEqual(whole);
      }),
      runs(300),
    );
  });

  test("passes over a line that is too long or no UTF-8, says so, and goes on", async () => {
    const text = new TextEncoder();
    const source = inPieces(
      "harm\n",
      "x".repeat(100_000),
      text.encode(`${"x".repeat(100_000)}\ngrave\n`),
      new Uint8Array([0xff, 0x0a]),
      `${"y".repeat(MOST_BYTES_OF_LINE + 1)}\nslight\n${"z".repeat(300_000)}`,
    );
    expect((await rowsOf(source)).map(short)).toEqual([
      "2: line-too-long",
      "3: level-3",
      "4: not-utf8",
      "5: line-too-long",
      "6: level-1",
      "7: line-too-long",
    ]);
  });

  test("asks for more only when what was read is used up, and lets go of its source when nobody asks on", async () => {
    let [given, isClosed] = [0, false];
    async function* endless(): AsyncGenerator<string> {
      try {
        yield "harm\n";
        for (;;) {
          given++;
          yield "grave\nslight\n";
        }
      } finally {
        isClosed = true;
      }
    }
    const opened = await indicateStream(thresholds, endless(), { format: "csv", on: TODAY });
    if (!opened.ok) throw new Error("refused");
    let rows = 0;
    for await (const _ of opened.value) if (++rows === 6) break;
    expect([given, isClosed]).toEqual([3, true]);
  });

  test("lets go of its source where the first line is refused", async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<string> {
      try {
        yield "nonsense\n";
        yield "1\n";
      } finally {
        isClosed = true;
      }
    }
    await indicateStream(thresholds, source(), { format: "csv", on: TODAY });
    expect(isClosed).toBe(true);
  });

  test("ends with the reason of a signal, and with what reading failed with", async () => {
    const stop = new AbortController();
    const onProgress = (): void => stop.abort(new Error("enough"));
    const many = inPieces("harm\n", "grave\n", "grave\n", "grave\n");
    await expect(rowsOf(many, { signal: stop.signal, onProgress })).rejects.toThrow("enough");
    async function* broken(): AsyncGenerator<string> {
      yield "harm\ngrave\n";
      throw new Error("the disk is gone");
    }
    await expect(rowsOf(broken())).rejects.toThrow("the disk is gone");
  });

  test("ends at once when a signal comes while it waits for more", async () => {
    const stop = new AbortController();
    async function* waiting(): AsyncGenerator<string> {
      yield "harm\ngrave\n";
      stop.abort(new Error("enough"));
      await new Promise(() => {});
    }
    await expect(rowsOf(waiting(), { signal: stop.signal })).rejects.toThrow("enough");
  });

  test("says how far it has come", async () => {
    const seen: StreamProgress[] = [];
    const source = inPieces("harm,on\n", "grave,\nworse,\n", "none,2026-11-21\n");
    await rowsOf(source, { on: undefined as never, otherwiseOn: TODAY, onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { rows: 2, refused: 1, undated: 2, bytes: 22 },
      { rows: 3, refused: 1, undated: 2, bytes: 38 },
    ]);
  });

  test("of a kind that there is not is a misuse", async () => {
    const ask = indicateStream(thresholds, inPieces(""), { format: "xlsx" as never, on: TODAY });
    await expect(ask).rejects.toBeInstanceOf(MisuseError);
  });
});
