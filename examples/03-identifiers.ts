// Identifiers and codes as a return has them: read or refused, never guessed.
import {
  authorityOn,
  codesOn,
  ETHNICITIES,
  isTemporaryUpn,
  PRIMARY_NEEDS,
  parseCode,
  parseNhsNumber,
  parseProtected,
  parseSocialWorkerNumber,
  parseUpn,
  REFERRAL_SOURCES,
} from "levels-of-need/programme";

// What is wrong, or what is worth a look.
type Read = { ok: boolean; problems?: readonly { code: string }[]; warnings?: readonly { code: string }[] };
const codes = (read: Read) => (read.problems ?? read.warnings ?? []).map(({ code }) => code);

// A pupil's number: the check letter finds a wrong digit, and no problem repeats the number.
const upn = parseUpn("P86041232001A");
upn.ok && isTemporaryUpn(upn.value); // true
codes(parseUpn("P86041232011A")); // ["wrong-check-letter"]
codes(parseUpn("q8604123200")); // ["lower-case", "wrong-length"]

// What is put right comes with a warning; what is only shown otherwise does not.
const registration = parseSocialWorkerNumber("SW000123");
registration.ok && registration.value; // "SW123"
codes(registration); // ["zeros-left-out"]
codes(parseNhsNumber("0000000000")); // ["only-zeros"]

// A code names an authority on a day.
const before = authorityOn("909", "2022-06-01");
before.ok && before.value.name; // "Cumbria"
const after = authorityOn("909", "2024-06-01");
!after.ok && after.problems[0]?.successors; // ["E06000063", "E06000064"]
codes(authorityOn("E07000192", "2024-06-01")); // ["district"]

// A code of the census holds in a census year, and is worded as in that year.
parseCode(REFERRAL_SOURCES, "5D", 2023).ok; // true
codes(parseCode(REFERRAL_SOURCES, "5D", 2022)); // ["not-yet-a-code"]
codesOn(PRIMARY_NEEDS, 2025).find(({ code }) => code === "N1")?.label; // "Abuse or neglect"

// What the law protects is an object, so that no fact takes it.
const ethnicity = parseProtected(ETHNICITIES, "WBRI", 2026);
ethnicity.ok && ethnicity.value; // {"characteristic":"ethnicity","code":"WBRI"}
