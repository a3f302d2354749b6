import { describe, expect, test } from "vitest";
import type { CensusProblemCode } from "../../../src/census/xml/problem.js";
import { ASSESSMENT_FACTORS } from "../../../src/domain/codes/assessment-factor.js";
import { type AllOfIt, allOf, but, codesOf, SOUND } from "./a-return.js";

/** Nothing that a problem says may hold it. */
const SECRET = "Wren-1";

interface Planted {
  readonly text: string;
  readonly at: string;
  readonly place: readonly [line: number, column: number];
  readonly says: string;
  /** What was read all the same. */
  readonly left?: (read: AllOfIt) => unknown;
  readonly value?: unknown;
}

type Usable = Exclude<CensusProblemCode, Ending>;

type Ending =
  | "empty-file"
  | "not-xml"
  | "not-utf8"
  | "wrong-encoding"
  | "not-well-formed"
  | "truncated"
  | "doctype"
  | "unknown-entity"
  | "not-a-return"
  | "other-collection"
  | "unknown-year"
  | "year-not-read"
  | "too-much";

const CHILD = "/Message/Children/Child/0";
const EPISODE = `${CHILD}/CINdetails/0`;

/** Each in a return that is sound but for it; the compiler sees that none is missing. */
const FAULTS: { readonly [Code in Usable]: Planted } = {
  "unknown-element": {
    text: but("<Sex>F</Sex>", "<Sexx>F<b>x</b></Sexx>"),
    at: `${CHILD}/ChildIdentifiers/Sexx`,
    place: [19, 9],
    says: "no element called `Sexx` in `ChildIdentifiers`; did you mean `Sex`? what it holds is not read",
    left: ({ children }) => children[0]?.ethnicity,
    value: "WBRI",
  },
  "other-year": {
    text: but("<Sex>F</Sex>", "<GenderCurrent>2</GenderCurrent>"),
    at: `${CHILD}/ChildIdentifiers/GenderCurrent`,
    place: [19, 9],
    says: "`GenderCurrent` belongs to returns up to 2024, and this one is of 2026; write what that year asks for",
    left: ({ children }) => children[0]?.sex,
    value: "2",
  },
  "element-twice": {
    text: but("<LAchildID>Wren-1</LAchildID>", "<LAchildID>Wren-1</LAchildID><LAchildID>Wren-2</LAchildID>"),
    at: `${CHILD}/ChildIdentifiers/LAchildID`,
    place: [17, 38],
    says: "`LAchildID` stands here a second time, and only the first is read; take one of them out",
    left: ({ children }) => children[0]?.localId,
    value: "Wren-1",
  },
  "wrong-order": {
    text: but("<ReferralSource>1A</ReferralSource>", "").replace(
      "<CINreferralDate>",
      "<ReferralSource>1A</ReferralSource><CINreferralDate>",
    ),
    at: `${EPISODE}/CINreferralDate`,
    place: [29, 44],
    says: "`CINreferralDate` stands after `ReferralSource`; in a return it stands before it, so move it there",
    left: ({ children }) => children[0]?.episodes[0]?.referred,
    value: "2025-10-06",
  },
  "missing-element": {
    text: SOUND.replace(/<Children>[\s\S]*<\/Children>/, "<Children></Children>"),
    at: "/Message",
    place: [2, 1],
    says: "`Children` has no `Child`; add it",
  },
  "empty-element": {
    text: but("<AssessmentFactors>3B</AssessmentFactors>", ""),
    at: `${EPISODE}/Assessments/0/FactorsIdentifiedAtAssessment`,
    place: [33, 11],
    says: "`FactorsIdentifiedAtAssessment` holds nothing; fill it in, or leave the element out",
    left: ({ children }) => children[0]?.episodes[0]?.assessments[0]?.factors,
    value: [],
  },
  "stray-text": {
    text: but("<LAchildID>Wren-1</LAchildID>", "<LAchildID>Wren-1</LAchildID>\n  Wren-1 again"),
    at: `${CHILD}/ChildIdentifiers`,
    place: [18, 3],
    says: "text stands between the elements of `ChildIdentifiers`, where none belongs; take it out",
    left: ({ children }) => children[0]?.born,
    value: "2019-08-03",
  },
  "space-around": {
    text: but("<LAchildID>Wren-1</LAchildID>", "<LAchildID>Wren-1 </LAchildID>"),
    at: `${CHILD}/ChildIdentifiers/LAchildID`,
    place: [17, 9],
    says: "white space stands before or after the text of `LAchildID`; take it out",
    left: ({ children }) => children[0]?.localId,
    value: "Wren-1 ",
  },
  "unexpected-attribute": {
    text: but("<LAchildID>", '<LAchildID kind="Wren-1">'),
    at: `${CHILD}/ChildIdentifiers/LAchildID`,
    place: [17, 9],
    says: "`LAchildID` has an attribute, which no element of a return has; take it out",
    left: ({ children }) => children[0]?.localId,
    value: "Wren-1",
  },
  "not-a-day": {
    text: but("2019-08-03", "03/08/2019"),
    at: `${CHILD}/ChildIdentifiers/PersonBirthDate`,
    place: [18, 9],
    says: "`PersonBirthDate` is no day that exists, written like `2026-03-31`; it is not read",
    left: ({ children }) => [children[0]?.born, children[0]?.sex],
    value: [undefined, "F"],
  },
  "not-yes-or-no": {
    text: but("<ReferralNFA>0<", "<ReferralNFA>no<"),
    at: `${EPISODE}/ReferralNFA`,
    place: [41, 9],
    says: "`ReferralNFA` says neither 1 nor 0, neither true nor false; it is not read",
    left: ({ children }) => children[0]?.episodes[0]?.noFurtherAction,
    value: undefined,
  },
  "not-a-whole-number": {
    text: but("<NumberOfPreviousCPP>1<", "<NumberOfPreviousCPP>1.5<"),
    at: `${EPISODE}/ChildProtectionPlans/0/NumberOfPreviousCPP`,
    place: [46, 11],
    says: "`NumberOfPreviousCPP` is no whole number from 0; it is not read",
    left: ({ children }) => children[0]?.episodes[0]?.protectionPlans[0]?.previousPlans,
    value: undefined,
  },
  "unknown-code": {
    text: but("<AssessmentFactors>3B<", "<AssessmentFactors>Wren-1<"),
    at: `${EPISODE}/Assessments/0/FactorsIdentifiedAtAssessment/AssessmentFactors/0`,
    place: [34, 13],
    says: "`AssessmentFactors` holds a code that the census of 2026 does not have; correct it, for nothing is read from it",
    left: ({ children }) => children[0]?.episodes[0]?.assessments[0]?.factors[0],
    value: "Wren-1",
  },
};

describe("what leaves the rest to be read", () => {
  test("is nothing in the sound return", async () => {
    const read = await allOf(SOUND);
    expect([codesOf(read), read.isWhole, read.children.length]).toEqual([[], true, 1]);
  });

  test.each(Object.entries(FAULTS))("is said with its place and not its value: %s", async (code, planted) => {
    const read = await allOf(planted.text, { file: "a.xml" });
    const [line, column] = planted.place;
    const place = { file: "a.xml", line, column };
    expect(read.problems).toEqual([{ code, at: planted.at, says: planted.says, place }]);
    expect(read.isWhole).toBe(true);
    expect(JSON.stringify(read.problems)).not.toContain(SECRET);
    expect(planted.left?.(read)).toEqual(planted.value);
  });
});

describe("what is written in more than one way", () => {
  test.each(["1", "true", " 1 ", "true\n"])("a yes reads from %j", async (yes) => {
    const read = await allOf(but("<ReferralNFA>0<", `<ReferralNFA>${yes}<`));
    expect([codesOf(read), read.children[0]?.episodes[0]?.noFurtherAction]).toEqual([[], true]);
  });

  test.each(["yes", "TRUE", "2", "01"])("a yes does not read from %j", async (word) => {
    expect(codesOf(await allOf(but("<ReferralNFA>0<", `<ReferralNFA>${word}<`)))).toEqual(["not-yes-or-no"]);
  });

  test.each(["2025-02-29", "2025-2-1", "2025-10-06T00:00:00", "2025-10-06Z", "20251006", "0"])(
    "%j is no day",
    async (word) => {
      expect(codesOf(await allOf(but("2025-10-06", word)))).toEqual(["not-a-day"]);
    },
  );

  test("text in parts, with signs written by number and name, is one text", async () => {
    const read = await allOf(but("Wren-1", "W<!-- c -->r<![CDATA[<e>]]>&amp;&#x6E;&#8211;1"));
    expect([codesOf(read), read.children[0]?.localId]).toEqual([[], "Wr<e>&n–1"]);
  });

  test("line breaks of any system count as one, and columns as characters", async () => {
    const faulty = but("2019-08-03", "never").replaceAll("\n", "\r\n");
    const [found] = (await allOf(faulty)).problems;
    expect(found?.place).toMatchObject({ line: 18, column: 9 });
    expect((await allOf(faulty.replaceAll("\r\n", "\r"))).problems).toEqual([found]);
  });

  test("attributes that tell a tool of a schema are no fault", async () => {
    const named = but(
      "<Message>",
      '<Message xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="CIN.xsd">',
    );
    expect(codesOf(await allOf(named))).toEqual([]);
  });
});

describe("what stands twice", () => {
  test("in a group that stands twice is read with the first", async () => {
    const second = "<ChildIdentifiers><UPN>A</UPN><Sex>M</Sex></ChildIdentifiers><ChildCharacteristics>";
    const read = await allOf(but("<ChildCharacteristics>", second));
    expect(codesOf(read)).toEqual(["element-twice", "element-twice"]);
    expect([read.children[0]?.upn, read.children[0]?.sex]).toEqual(["A", "F"]);
  });

  test("of a list is read with the rest of the list", async () => {
    const read = await allOf(
      but("</Disabilities>", "</Disabilities><Disabilities><Disability>MOB</Disability></Disabilities>"),
    );
    expect([codesOf(read), read.children[0]?.disabilities]).toEqual([["element-twice"], ["HEAR", "VIS", "MOB"]]);
  });

  test("of the children is read with the others, and no child is lost", async () => {
    const read = await allOf(but("</Children>", "</Children><Children><Child/></Children>"));
    expect([codesOf(read), read.children.length]).toEqual([["element-twice"], 2]);
  });

  test("of the header, after the children, changes nothing that was handed out", async () => {
    const late = "</Children><Header><CollectionDetails><Collection>CLA</Collection></CollectionDetails></Header>";
    const read = await allOf(but("</Children>", late));
    expect(codesOf(read)).toEqual(["wrong-order", "element-twice"]);
    expect(read.header?.collection).toBe("CIN");
  });
});

describe("a code of a list that the census year does not have", () => {
  const factor = (code: string): string => but("<AssessmentFactors>3B<", `<AssessmentFactors>${code}<`);

  test.each(["RB", "4a", "8A", "25"])(
    "is said of the factor %s, which no rule of the census looks at by itself",
    async (code) => {
      expect(codesOf(await allOf(factor(code)))).toEqual(["unknown-code"]);
    },
  );

  test.each(ASSESSMENT_FACTORS.codes.map(({ code }) => code))("is not said of %s", async (code) => {
    expect(codesOf(await allOf(factor(code)))).toEqual([]);
  });

  test("is said of a disability, and of each place once", async () => {
    const read = await allOf(but("<Disability>VIS<", "<Disability>VISION</Disability><Disability>ears<"));
    expect(codesOf(read)).toEqual(["unknown-code", "unknown-code"]);
  });

  test("is not said beside space around the code, which is to be taken out first", async () => {
    expect(codesOf(await allOf(factor("3B ")))).toEqual(["space-around"]);
  });
});

test("disorder is said once for each element that holds it", async () => {
  const early = but("<ReferralNFA>0</ReferralNFA>", "").replace(
    "<Assessments>",
    "<ReferralNFA>0</ReferralNFA><Assessments>",
  );
  expect(codesOf(await allOf(early))).toEqual(["wrong-order"]);
});

test("pre-proceedings may stand anywhere in an episode of 2027, and in none before", async () => {
  const module =
    "<PreProceedingsandFGDM><PPOutcome>A</PPOutcome><PPStartDate>2025-11-01</PPStartDate></PreProceedingsandFGDM>";
  const early = but("<CINreferralDate>", `${module}<CINreferralDate>`);
  const read = await allOf(early, { year: 2027 });
  expect(codesOf(read)).toEqual([]);
  expect(read.children[0]?.episodes[0]?.preProceedings).toMatchObject([{ outcome: "A", started: "2025-11-01" }]);
  expect(codesOf(await allOf(early))).toEqual(["other-year"]);
});
