// Identifiers and codes as a return has them: read or refused, never guessed. Run it with `node examples/identifiers.mjs`.
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

// A pupil's number: the check letter finds a wrong digit, and no problem repeats the number.
const upn = parseUpn("P86041232001A");
upn.ok && isTemporaryUpn(upn.value); // true
parseUpn("P86041232011A").problems.map(({ code }) => code); // ["wrong-check-letter"]
parseUpn("q8604123200").problems.map(({ code }) => code); // ["lower-case", "wrong-length"]

// What is put right comes with a warning; what is only shown otherwise does not.
parseSocialWorkerNumber("SW000123").value; // "SW123"
parseSocialWorkerNumber("SW000123").warnings.map(({ code }) => code); // ["zeros-left-out"]
parseNhsNumber("943 476 5919").value; // "9434765919"
parseNhsNumber("0000000000").problems.map(({ code }) => code); // ["only-zeros"]

// A code names an authority on a day.
authorityOn("909", "2022-06-01").value.name; // "Cumbria"
authorityOn("909", "2024-06-01").problems[0].successors; // ["E06000063", "E06000064"]
authorityOn("933", "2024-06-01").value.gss; // "E06000066", and E10000027 until 31 March 2023
authorityOn("E07000192", "2024-06-01").problems[0].code; // "district"

// A code of the census holds in a census year, and is worded as in that year.
parseCode(REFERRAL_SOURCES, "5D", 2023).ok; // true
parseCode(REFERRAL_SOURCES, "5D", 2022).problems[0].code; // "not-yet-a-code", and it says from when
parseCode(REFERRAL_SOURCES, "1a", 2026).problems[0].nearest; // "1A"
codesOn(PRIMARY_NEEDS, 2025).find(({ code }) => code === "N1").label; // "Abuse or neglect"

// What the law protects is an object, so that no fact takes it.
parseProtected(ETHNICITIES, "WBRI", 2026).value; // {"characteristic":"ethnicity","code":"WBRI"}
