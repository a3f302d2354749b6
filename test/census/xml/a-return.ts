import type { CensusChild } from "../../../src/census/return/child.js";
import type { CensusHeader } from "../../../src/census/return/header.js";
import type { CensusYear } from "../../../src/census/return/year.js";
import type { CensusProblem, CensusProblemCode } from "../../../src/census/xml/problem.js";
import { returnParts } from "../../../src/census/xml/read-return.js";
import type { ReadReturnOptions, ReturnPart } from "../../../src/census/xml/return-part.js";
import type { ReturnSource } from "../../../src/census/xml/text-pieces.js";

/** A small return of 2026 in which every kind of element stands and nothing is wrong. */
export const SOUND = `<?xml version="1.0" encoding="UTF-8"?>
<Message>
  <Header>
    <CollectionDetails>
      <Collection>CIN</Collection>
      <Year>2026</Year>
      <ReferenceDate>2026-03-31</ReferenceDate>
    </CollectionDetails>
    <Source>
      <SourceLevel>L</SourceLevel>
      <LEA>999</LEA>
    </Source>
  </Header>
  <Children>
    <Child>
      <ChildIdentifiers>
        <LAchildID>Wren-1</LAchildID>
        <PersonBirthDate>2019-08-03</PersonBirthDate>
        <Sex>F</Sex>
      </ChildIdentifiers>
      <ChildCharacteristics>
        <Ethnicity>WBRI</Ethnicity>
        <Disabilities>
          <Disability>HEAR</Disability>
          <Disability>VIS</Disability>
        </Disabilities>
      </ChildCharacteristics>
      <CINdetails>
        <CINreferralDate>2025-10-06</CINreferralDate>
        <ReferralSource>1A</ReferralSource>
        <Assessments>
          <AssessmentActualStartDate>2025-10-07</AssessmentActualStartDate>
          <FactorsIdentifiedAtAssessment>
            <AssessmentFactors>3B</AssessmentFactors>
          </FactorsIdentifiedAtAssessment>
        </Assessments>
        <Section47>
          <S47ActualStartDate>2025-10-08</S47ActualStartDate>
          <ICPCnotRequired>0</ICPCnotRequired>
        </Section47>
        <ReferralNFA>0</ReferralNFA>
        <ChildProtectionPlans>
          <CPPstartDate>2025-10-20</CPPstartDate>
          <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
          <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
          <NumberOfPreviousCPP>1</NumberOfPreviousCPP>
          <Reviews>
            <CPPreviewDate>2026-01-12</CPPreviewDate>
          </Reviews>
        </ChildProtectionPlans>
      </CINdetails>
    </Child>
  </Children>
</Message>
`;

/** The sound return with one piece of it written otherwise; the piece must stand in it once. */
export function but(piece: string, instead: string): string {
  if (SOUND.split(piece).length !== 2) throw new Error(`${piece} does not stand once in the sound return`);
  return SOUND.replace(piece, () => instead);
}

/** Everything that came of a return. */
export interface AllOfIt {
  readonly header?: CensusHeader;
  readonly year?: CensusYear;
  readonly children: readonly CensusChild[];
  readonly problems: readonly CensusProblem[];
  readonly broken?: CensusProblem;
  readonly isWhole: boolean;
}

export async function allOf(source: ReturnSource | string, options: ReadReturnOptions = {}): Promise<AllOfIt> {
  const parts: ReturnPart[] = [];
  for await (const part of returnParts(typeof source === "string" ? [source] : source, options)) parts.push(part);
  const last = parts.at(-1);
  if (parts.slice(0, -1).some(({ kind }) => kind === "end" || kind === "broken"))
    throw new Error("something came after the end");
  const header = parts.find((part) => part.kind === "header");
  return {
    ...(header === undefined ? {} : { header: header.header, year: header.year }),
    children: parts.flatMap((part) => (part.kind === "child" ? [part.child] : [])),
    problems: parts.flatMap((part) => (part.kind === "problem" ? [part.problem] : [])),
    ...(last?.kind === "broken" ? { broken: last.problem } : {}),
    isWhole: last?.kind === "end",
  };
}

export function codesOf({ problems }: AllOfIt): readonly CensusProblemCode[] {
  return problems.map(({ code }) => code);
}

/** The same without the places at which things began in a file. */
export function withoutPlaces<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === "at" ? undefined : inner)));
}
