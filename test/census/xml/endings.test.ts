import { describe, expect, test } from "vitest";
import { RETURN_LIMITS } from "../../../src/census/xml/limits.js";
import { readReturn } from "../../../src/census/xml/read-return.js";
import { returnReader } from "../../../src/census/xml/return-reader.js";
import { allOf, but, codesOf, SOUND } from "./a-return.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, mark: "marked" | "unmarked"): Uint8Array {
  const units = new Uint16Array([...(mark === "marked" ? "\ufeff" : ""), ...text].map((sign) => sign.charCodeAt(0)));
  return new Uint8Array(units.buffer);
}

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;">]>`;

/** What it is, its bytes, the code, what its sentence says, and where. */
const ENDINGS: readonly (readonly [string, Uint8Array | string, string, string, (readonly [number, number])?])[] = [
  ["nothing", "", "empty-file", "the file is empty", [1, 1]],
  ["blank", " \n ", "empty-file", "the file is empty"],
  ["a table", "LAchildID,UPN\n", "not-xml", "no XML file", [1, 1]],
  ["JSON", '{ "Message": {} }', "not-xml", "no XML file"],
  ["UTF-16 with its mark", utf16(SOUND, "marked"), "wrong-encoding", "written in UTF-16", [1, 1]],
  ["UTF-16 without a mark", utf16(SOUND, "unmarked"), "wrong-encoding", "written in UTF-16"],
  ["a declaration that is not so", but("UTF-8", "ISO-8859-1"), "wrong-encoding", "`ISO-8859-1`", [1, 1]],
  [
    "a byte of Windows",
    Uint8Array.from([...but("Wren", "#")].map((sign) => (sign === "#" ? 0xe9 : sign.charCodeAt(0)))),
    "not-utf8",
    "not text in UTF-8",
    [17, 20],
  ],
  ["a document type", but("<Message>", `${LAUGHS}<Message>`), "doctype", "`<!DOCTYPE`", [2, 1]],
  ["an entity of one's own", but("Wren-1", "&lol1;"), "unknown-entity", "in `LAchildID`", [17, 25]],
  ["what every object has", but("Wren-1", "&constructor;"), "unknown-entity", "in `LAchildID`"],
  ["an ampersand", but("Wren-1", "Wren & Co"), "not-well-formed", "an ampersand stands alone"],
  ["an ampersand before a semicolon", but("Wren-1", "Wren & Co;"), "not-well-formed", "an ampersand stands alone"],
  ["a control character", but("Wren-1", "Wren\u0001"), "not-well-formed", "that XML does not allow"],
  ["a sign by a wrong number", but("Wren-1", "&#0;"), "not-well-formed", "by a number that XML does not know"],
  ["a lone angle", but("Wren-1", "< 5"), "not-well-formed", "begins no element"],
  ["an element that is not closed", but("</Sex>", ""), "not-well-formed", "not the last one opened"],
  ["a child that is not closed", but("</Child>", ""), "not-well-formed", "not the last one opened"],
  ["an attribute twice", but("<Sex>", '<Sex a="1" a="2">'), "not-well-formed", "an attribute stands twice"],
  ["something after it", `${SOUND}<Message/>`, "not-well-formed", "after the end of the return"],
  ["words after it", `${SOUND}end`, "not-well-formed", "after the end of the return"],
  ["another file", "<Workbook/>", "not-a-return", "begins with `Workbook`", [1, 1]],
  ["another collection", but("CIN<", "CLA<"), "other-collection", "no return of the children in need census"],
  [
    "the census of 2019",
    but("2026-03-31", "2019-03-31"),
    "year-not-read",
    "the census of 2019; those of 2022 to 2027 are read",
  ],
  [
    "no reference date",
    but("<ReferenceDate>2026-03-31</ReferenceDate>", ""),
    "unknown-year",
    "the census year is not known",
  ],
  ["no header", SOUND.replace(/<Header>[\s\S]*<\/Header>/, ""), "unknown-year", "the census year is not known"],
  [
    "elements without end",
    but("<Sex>", "<a>".repeat(40)),
    "too-much",
    "more than 32 elements stand within one another",
  ],
  ["text without end", but("Wren-1", "W".repeat(RETURN_LIMITS.text + 1)), "too-much", "more than 65,536 characters"],
  [
    "text without end in parts",
    but("Wren-1", "<![CDATA[WWWWWWWWWW]]>".repeat(7_000)),
    "too-much",
    "more than 65,536 characters",
  ],
  [
    "a comment without end",
    but("Wren-1", `<!--${"W".repeat(RETURN_LIMITS.text)}-->`),
    "too-much",
    "more than 65,536 characters",
  ],
  [
    "attributes without end",
    but("<Sex>", `<Sex ${Array.from({ length: 20_000 }, (_, at) => `a${at}="b" `).join("")}>`),
    "too-much",
    "more than 65,536 characters",
  ],
  [
    "a child without end",
    but("</Disability>\n        </D", `${"</Disability><Disability>X".repeat(20_000)}</Disability></D`),
    "too-much",
    "more than 20,000 elements in one child",
  ],
];

describe("what ends the reading, and is said in one sentence", () => {
  const endings = ENDINGS.map(([name, file, code, says, place]) => ({ name, file, code, says, place }));
  test.each(endings)("$name", async ({ file, code, says, place }) => {
    const chunk = typeof file === "string" ? bytes(file) : file;
    const read = await allOf([chunk], { file: "a.xml" });
    expect(read.isWhole).toBe(false);
    expect(read.broken?.code).toBe(code);
    expect(read.broken?.says).toContain(says);
    expect(read.broken?.says).not.toContain("Wren-1");
    if (place !== undefined) expect(read.broken?.place).toEqual({ file: "a.xml", line: place[0], column: place[1] });
  });

  test("a child that is not closed is not handed out", async () => {
    expect((await allOf(but("</Child>", ""))).children).toEqual([]);
    expect((await allOf(but("</CINdetails>", ""))).children).toEqual([]);
  });

  test("more children than any return has", () => {
    const reader = returnReader({}, { ...RETURN_LIMITS, children: 2 });
    reader.write({ text: but("</Children>", `${"<Child/>".repeat(2)}</Children>`), wasBytes: false });
    reader.end();
    const parts = reader.taken();
    expect(parts.filter(({ kind }) => kind === "child")).toHaveLength(2);
    expect(parts.at(-1)).toMatchObject({
      kind: "broken",
      problem: { code: "too-much", says: expect.stringContaining("more than 2 children") },
    });
  });

  test("an encoding that the declaration names in vain counts for bytes, and not for text", async () => {
    const named = but("UTF-8", "utf-16");
    expect((await allOf([bytes(named)])).broken?.code).toBe("wrong-encoding");
    expect((await allOf(named)).isWhole).toBe(true);
    expect((await allOf([bytes(but("UTF-8", "us-ascii"))])).isWhole).toBe(true);
  });

  test("a mark of UTF-8 at the beginning is no fault", async () => {
    expect(await allOf([Uint8Array.from([0xef, 0xbb, 0xbf]), bytes(SOUND)])).toMatchObject({
      isWhole: true,
      problems: [],
    });
  });

  test("the year that is asked for takes the place of the reference date", async () => {
    const read = await allOf(but("2026-03-31", "2019-03-31"), { year: 2026 });
    expect([read.year, read.header?.referenceDate, read.isWhole]).toEqual([2026, "2019-03-31", true]);
    expect((await allOf(SOUND.replace(/<Header>[\s\S]*<\/Header>/, ""), { year: 2026 })).isWhole).toBe(true);
  });
});

describe("a file that was cut off", () => {
  const SMALL = but("Wren-1", "Wrén-😀");

  test("is never taken for a whole one, wherever it was cut", async () => {
    const whole = bytes(SMALL);
    const end = bytes(SMALL.trimEnd()).length;
    for (let length = 0; length < end; length++) {
      const read = await allOf([whole.subarray(0, length)]);
      expect([length, read.isWhole, read.broken?.code]).toEqual([
        length,
        false,
        expect.stringMatching(length === 0 ? "empty-file" : "truncated"),
      ]);
    }
    expect((await allOf([whole.subarray(0, end)])).isWhole).toBe(true);
  });

  test("says in which element it ends", async () => {
    const cut = SOUND.slice(0, SOUND.indexOf("2019"));
    expect((await allOf(cut)).broken).toMatchObject({
      says: "the file ends too early, in `PersonBirthDate`: the rest of the return is missing",
      place: { line: 18, column: 26 },
    });
  });
});

describe("where a file is divided into chunks", () => {
  const FAULTY = [
    but("Wren-1", "Wrén-😀 ").replace("<Sex>F", "W\u00e9<Sex>&amp;é"),
    but("2019-08-03", "\r\nnever\r\n").replaceAll("\n", "\r\n"),
    but("<Sex>", "<Sex\n a='b'>"),
    but("</Sex>", ""),
    but("Wren-1", "&lol;"),
  ];

  test.each(FAULTY)("nothing of what comes of it changes (%#)", async (faulty) => {
    const text = faulty.replace(/<CINdetails>[\s\S]*<\/CINdetails>/, "");
    const whole = bytes(text);
    const expected = await allOf([whole]);
    expect(codesOf(expected).length + (expected.isWhole ? 0 : 1)).toBeGreaterThan(0);
    for (let at = 0; at <= whole.length; at++)
      expect([at, await allOf([whole.subarray(0, at), whole.subarray(at)])]).toEqual([at, expected]);
    expect(await allOf(Array.from(whole, (byte) => Uint8Array.of(byte)))).toEqual(expected);
    expect(await allOf([...text])).toEqual(expected);
    expect(await allOf(text.split(""))).toEqual(expected);
  });
});

describe("a return that is opened by its header", () => {
  test("gives its children one by one, and tells of problems as they are met", async () => {
    const met: string[] = [];
    const read = await readReturn([but("2019-08-03", "never")], { onProblem: ({ code }) => met.push(code) });
    if (!read.ok) throw new Error("not read");
    expect([read.value.year, read.value.header.authority, met]).toEqual([2026, "999", []]);
    const ids: (string | undefined)[] = [];
    for await (const child of read.value.children) ids.push(child.localId);
    expect([ids, met]).toEqual([["Wren-1"], ["not-a-day"]]);
  });

  test("throws where it ends too early, so that nobody takes it for whole", async () => {
    const cut = SOUND.slice(0, SOUND.indexOf("</Children>"));
    const read = await readReturn([cut], { onProblem: () => {} });
    if (!read.ok) throw new Error("not read");
    const through = async (): Promise<void> => {
      for await (const _ of read.value.children);
    };
    await expect(through()).rejects.toMatchObject({ name: "BrokenReturn", problem: { code: "truncated" } });
  });

  test("is a problem and no return where its header cannot be read", async () => {
    const read = await readReturn(["<Workbook/>"], { onProblem: () => {} });
    expect(read).toMatchObject({ ok: false, problems: [{ code: "not-a-return" }] });
  });

  test("is not read further than it is asked for", async () => {
    let given = 0;
    const source = function* (): Generator<string> {
      for (const piece of SOUND.split(/(?=<Child>|<\/Children>)/)) {
        given++;
        yield piece;
      }
      throw new Error("the disk is gone");
    };
    const read = await readReturn(source(), { onProblem: () => {} });
    if (!read.ok) throw new Error("not read");
    expect(given).toBe(1);
    const children = read.value.children[Symbol.asyncIterator]();
    await expect(children.next()).resolves.toMatchObject({ done: false });
    await expect(children.next()).rejects.toThrow("the disk is gone");
  });
});
