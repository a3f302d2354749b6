import { england } from "levels-of-need/england";
import { compare, confirm, testCases, verify } from "levels-of-need/verify";

// Of every child there can be, each fact known or not: is the national set consistent?
const national = england();
const report = verify(national, { certificate: "kept", properties: { only: ["always-escalated", "monotone"] } });
report.proved.map(({ property }) => property); // ["monotone","always-escalated"]
report.findings; // [], else children on whom it is not so
confirm(report.certificate ?? []).confirmed; // true, checked without the solver

// A set that has lost a rule: which children come lower now?
const forgetful = { ...national, rules: national.rules.filter(({ name }) => name !== "missing-now") };
compare(national, forgetful).verdict; // "weaker", some come lower and none higher

// The smallest children that show one comparison of a rule each, on both sides of its line.
const cases = testCases(national, { criterion: "boundary", rules: ["missing-now"] });
cases.length > 1; // true
