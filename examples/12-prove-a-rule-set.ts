import { england } from "levels-of-need/england";
import { compare, confirmAbout, testCases, verify } from "levels-of-need/verify";

// Of every child there can be, each fact known or not: is the national set consistent?
const national = england();
const properties = { only: ["always-escalated", "monotone"] } as const;
const report = verify(national, { certificate: "kept", properties });
report.proved.map(({ property }) => property); // ["monotone","always-escalated"]
report.findings; // [], else children on whom it is not so
const file = { ruleSet: report.ruleSet, proofs: report.certificate ?? [] };
confirmAbout(national, file, { properties }).confirmed; // true, each step followed without the solver, from these rules

// A set that has lost a rule: which children come lower now?
const forgetful = { ...national, rules: national.rules.filter(({ name }) => name !== "missing-now") };
compare(national, forgetful).verdict; // "weaker", some come lower and none higher

// The smallest children that show one comparison of a rule each, on both sides of its line.
const cases = testCases(national, { criterion: "boundary", rules: ["missing-now"] });
cases.length > 1; // true
