import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asId } from "../../src/programme/ids.js";
import { LIST_NAMES, type ListName, type ProgrammeData } from "../../src/programme/programme-data.js";
import { readProgramme } from "../../src/programme/reading/read-programme.js";
import { REFERENCES, referencesIn } from "../../src/programme/reading/references.js";
import { arbitraryProgramme } from "../../src/testing/programme/arbitrary-programme.js";
import { runs, SEED } from "../generated/runs.js";
import { add, change, child, referral, SMALL_WORLD } from "./small-world.js";

interface Said {
  readonly code: string;
  readonly at: string;
  readonly says: string;
}

const problems = (document: unknown): readonly Said[] => {
  const read = readProgramme(document as object);
  return read.ok ? [] : read.problems;
};
const places = (document: unknown): readonly string[] => problems(document).map(({ code, at }) => `${code} ${at}`);
/** The small world with a value, of whatever kind, in the place of another. */
const spoilt = (at: string, value: unknown): unknown => {
  const copy = structuredClone(SMALL_WORLD) as unknown as Record<string, unknown>;
  const steps = at.split("/").slice(1);
  const last = steps.pop() ?? "";
  const parent = steps.reduce((part, step) => part[step] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
};

describe("a document", () => {
  test("is read from text and from a value alike, frozen, and shares nothing with it", () => {
    const fromText = readProgramme(JSON.stringify(SMALL_WORLD));
    expect(readProgramme(SMALL_WORLD)).toEqual(fromText);
    expect(fromText.ok && Object.isFrozen(fromText.value.referrals[0]?.history[0])).toBe(true);
    expect(fromText.ok && fromText.value.children[0]).not.toBe(SMALL_WORLD.children[0]);
  });

  test("may leave out the lists that hold nothing", () => {
    const read = readProgramme({ format: 1, title: "Nothing yet", standing: "local" });
    expect(read.ok && LIST_NAMES.filter((list) => read.value[list].length > 0)).toEqual([]);
  });

  test("of another kind is refused whole", () => {
    expect(places("{ not json")).toEqual(["not-json "]);
    expect(places([])).toEqual(["wrong-kind "]);
    expect(places("null")).toEqual(["wrong-kind "]);
    expect(places(() => 1)).toEqual(["not-plain "]);
    const around: Record<string, unknown> = {};
    around.around = around;
    expect(places(around)).toEqual(["not-plain "]);
  });

  test("with a key that lays a trap is refused", () => {
    const text = JSON.stringify(SMALL_WORLD);
    expect(places(`{"__proto__": {"children": []}, ${text.slice(1)}`)).toEqual(["unknown-key /__proto__"]);
    const inside = text.replace('"name":"Ambridge High"', '"name":"Ambridge High","__proto__":{"phase":"primary"}');
    expect(places(inside)).toEqual(["unknown-key /schools/0/__proto__"]);
  });

  test("never makes the reader throw", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...LIST_NAMES), (value, list) => {
        const document: object = { ...SMALL_WORLD, [list]: [value] };
        const read = readProgramme(document);
        expect(read.ok || read.problems.length > 0).toBe(true);
        readProgramme(value as object);
      }),
      runs(300),
    );
  });
});

describe("bad input, each its own problem", () => {
  test("29 February 2027 is not a day", () => {
    expect(problems(spoilt("/assessments/0/start", "2027-02-29"))).toEqual([
      {
        code: "not-a-day",
        at: "/assessments/0/start",
        says: "29 February 2027 is not a day; write one that exists",
      },
    ]);
    expect(places(spoilt("/assessments/0/start", "2028-02-29"))).toEqual([]);
  });

  test("a day in another form is asked for in ours", () => {
    const [problem] = problems(spoilt("/referrals/0/history/0/on", "11/01/2021"));
    expect(problem).toMatchObject({ code: "not-a-day", at: "/referrals/0/history/0/on" });
    expect(problem?.says).toBe("expected a day, written like `2026-11-21`");
  });

  test("an NHS number of zeros is no NHS number", () => {
    const [problem, ...more] = problems(spoilt("/children/0/nhsNumber", "0000000000"));
    expect(problem).toMatchObject({ code: "wrong-identifier", at: "/children/0/nhsNumber" });
    expect(more).toEqual([]);
  });

  test("a last day before the first is seen, but for plans, where a check names the rule of the census", () => {
    expect(places(spoilt("/enrolments/0/interval", { from: "2021-09-01", to: "2021-08-31" }))).toEqual([
      "dates-reversed /enrolments/0/interval/to",
    ]);
    expect(places(spoilt("/childInNeedPlans/0/interval", { from: "2021-09-01", to: "2021-08-31" }))).toEqual([]);
  });

  test("a history that cannot have happened is seen where it goes wrong", () => {
    const history = [
      { event: "planned", on: "2020-09-20" },
      { event: "paused", on: "2020-09-21" },
      { event: "resumed", on: "2020-09-20" },
    ];
    expect(places(spoilt("/placements/0/history", history))).toEqual([
      "illegal-event /placements/0/history/1/event",
      "event-out-of-order /placements/0/history/2/on",
    ]);
  });

  test("a history that begins in the middle, or not at all, is seen", () => {
    expect(places(spoilt("/referrals/0/history", [{ event: "closed", on: "2021-01-11", reason: "RC7" }]))).toEqual([
      "unknown-value /referrals/0/history/0/event",
      "unknown-key /referrals/0/history/0/reason",
    ]);
    expect(places(spoilt("/referrals/0/history", []))).toEqual(["missing-key /referrals/0/history"]);
  });

  test("two records with one id are seen at the second", () => {
    const [first] = SMALL_WORLD.schools;
    if (first === undefined) throw new Error("no school");
    expect(problems(add(SMALL_WORLD, "schools", first))).toEqual([
      {
        code: "duplicate-id",
        at: "/schools/3/id",
        says: "the record at /schools/0 has this id already; give each its own",
      },
    ]);
  });

  test("a misspelt reference is answered with the record that was meant", () => {
    const [problem] = problems(spoilt("/placements/0/practitioner", "s-wroker"));
    expect(problem).toEqual({
      code: "unknown-id",
      at: "/placements/0/practitioner",
      says: "nothing in `practitioners` has the id `s-wroker`; did you mean `s-worker`?",
    });
  });

  test("a child who is not there is answered with a place, never with a number that names a child", () => {
    const [problem] = problems(spoilt("/referrals/0/child", "S11"));
    expect(problem?.code).toBe("unknown-id");
    expect(problem?.says).toBe("no child has this id; did you mean the one at /children/0?");
  });

  test("a reference to a record that is itself faulty is not a second problem", () => {
    expect(places(spoilt("/schools/0/phase", "secundary"))).toEqual(["unknown-value /schools/0/phase"]);
    expect(problems(spoilt("/schools/0/phase", "secundary"))[0]?.says).toContain("did you mean `secondary`?");
  });

  test("a misspelt key is answered with the one that was meant, at the top, in a record and in an event", () => {
    const says = (document: unknown): string | undefined => problems(document)[0]?.says;
    expect(says(spoilt("/enrollments", []))).toBe("no key called `enrollments` here; did you mean `enrolments`?");
    expect(says(spoilt("/schools/0/urm", "1"))).toBe("no key called `urm` here; did you mean `urn`?");
    expect(says(spoilt("/referrals/0/history/6/reson", "RC7"))).toBe(
      "no key called `reson` here; did you mean `reason`?",
    );
  });

  test("a key that is missing, a value of another kind and a number out of range are seen", () => {
    expect(places(spoilt("/schools/0/name", undefined))).toEqual(["missing-key /schools/0"]);
    expect(places(spoilt("/schools/0/rolls", { on: "2021-01-01", pupils: 3 }))).toEqual([
      "wrong-kind /schools/0/rolls",
    ]);
    expect(places(spoilt("/practitioners/0/fte", 0))).toEqual(["out-of-range /practitioners/0/fte"]);
    expect(places(spoilt("/schools", {}))).toEqual(["wrong-kind /schools"]);
    expect(places(spoilt("/title", ""))).toEqual(["wrong-form /title"]);
    expect(places(spoilt("/schools/0/name", "x".repeat(2_001)))).toEqual(["out-of-range /schools/0/name"]);
    const nobody = { id: "s-h1", children: [], history: [{ event: "offered", on: "2021-01-01" }] };
    expect(places({ ...SMALL_WORLD, earlyHelpEpisodes: [nobody] })).toEqual([
      "empty-list /earlyHelpEpisodes/0/children",
    ]);
  });

  test("records of different cases that are joined are seen", () => {
    const contact = { id: "s-c1", child: "S2", on: "2021-01-11", source: "2A", outcome: "referral", referral: "s-r1" };
    expect(places({ ...SMALL_WORLD, contacts: [contact] })).toEqual(["other-case /contacts/0/referral"]);
    expect(places(change(SMALL_WORLD, "strategyDiscussions", 0, { referral: referral("s-r3") }))).toEqual([
      "other-case /section47Enquiries/0/strategyDiscussion",
    ]);
  });

  test("every problem comes at once, in the order of the document, in sentences of the house", () => {
    const document = spoilt("/assessments/0/start", "2021-02-30") as ProgrammeData;
    const faulty = {
      ...document,
      title: 3,
      schools: [...document.schools, { id: "s-d" }],
      referrals: [{ ...document.referrals[0], child: "nobody" }, ...document.referrals.slice(1)],
    };
    expect(places(faulty)).toEqual([
      "wrong-kind /title",
      "missing-key /schools/3",
      "missing-key /schools/3",
      "missing-key /schools/3",
      "missing-key /schools/3",
      "unknown-id /referrals/0/child",
      "not-a-day /assessments/0/start",
    ]);
    for (const { says } of problems(faulty)) expect(says).toMatch(/^[a-z0-9`][^\n]*[^.\n]$/);
  });

  test("more than a thousand problems are counted, not listed", () => {
    const document = { ...SMALL_WORLD, contacts: Array.from({ length: 1_200 }, () => 1) };
    expect(problems(document)).toHaveLength(1_001);
    expect(problems(document).at(-1)).toMatchObject({
      code: "too-many-problems",
      says: expect.stringContaining("200"),
    });
  });

  test("what identifies a child is in no problem", () => {
    const names = ["0000000000", "S1", "2008-05-01", "Q123"];
    const faulty = [
      spoilt("/children/0/nhsNumber", "0000000000"),
      spoilt("/children/0/upn", "Q123"),
      spoilt("/children/0/sex", "2008-05-01"),
      spoilt("/children/1/id", "S1"),
      spoilt("/enrolments/0/child", "S1S1"),
      spoilt("/lookedAfterEpisodes", [
        { id: "l", child: "S1", interval: { from: "2021-01-01" }, legalStatus: "S1 S1" },
      ]),
    ].flatMap(problems);
    expect(faulty.length).toBeGreaterThanOrEqual(6);
    for (const { says } of faulty) for (const name of names) expect(says).not.toContain(name);
  });
});

describe("references", () => {
  const [data] = fc.sample(arbitraryProgramme({ minChildren: 200, maxChildren: 200 }), { numRuns: 1, seed: SEED });
  const all = (data === undefined ? [] : [data, SMALL_WORLD]).flatMap((document) =>
    LIST_NAMES.flatMap((list) =>
      (document[list] as readonly object[]).flatMap((record, place) =>
        referencesIn(list, record).map((reference) => ({ document, list, place, ...reference })),
      ),
    ),
  );
  const written = (list: ListName, path: readonly (string | number)[]): string =>
    `${list} ${path.map((step) => (typeof step === "number" ? "*" : step)).join("/")}`;
  const once = [...new Map(all.map((one) => [written(one.list, one.path), one])).values()];

  test("stand in the made-up programmes at most places at which there are any", () => {
    expect(once.length).toBeGreaterThan(35);
  });

  for (const { document, list, place, path } of once) {
    test(`at ${written(list, path)} are missed when they lead nowhere`, () => {
      const copy = structuredClone(document) as unknown as Record<ListName, Record<string | number, unknown>[]>;
      const steps = [...path];
      const last = steps.pop() ?? "";
      const parent = steps.reduce<Record<string | number, unknown>>(
        (part, step) => part[step] as Record<string | number, unknown>,
        copy[list][place] ?? {},
      );
      parent[last] = "Z0Z0Z0Z0";
      expect(places(copy)).toContain(`unknown-id /${list}/${place}/${path.join("/")}`);
    });
  }

  test("lead to lists that there are, from lists that there are", () => {
    expect(Object.keys(REFERENCES)).toEqual(LIST_NAMES);
    for (const to of Object.values(REFERENCES).flatMap(Object.values)) expect(LIST_NAMES).toContain(to);
  });
});

describe("an id that is written in a program", () => {
  test("has the form of one in a document", () => {
    expect(asId("school", "leek-high")).toBe("leek-high");
    for (const text of ["", "two words", "-", "x".repeat(65)])
      expect(() => asId("school", text)).toThrow("id of a school");
    expect(places(change(SMALL_WORLD, "children", 0, { id: child("not a number") }))).toContain(
      "wrong-identifier /children/0/id",
    );
  });
});
