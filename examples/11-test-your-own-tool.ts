import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";
import { agreesWith, type Indicate, levelNeverFallsWhenHarmRises } from "levels-of-need/testing";

// A tool of your own takes a case and answers with ids of levels, at once or later. This one has forgotten a rule.
const national = england();
const forgetful = compile({ ...national, rules: national.rules.filter(({ name }) => name !== "missing-now") });
const tool: Indicate = (given) => forgetful.bounds(given);

// Does more harm ever lower a level? Tried with every fact of harm and every rule on which it bears.
levelNeverFallsWhenHarmRises(national, { indicate: tool }).putToTheTest > 500; // true

// Does it decide as the published rules do? If not, the error shows the smallest case and how to see it again.
const said = (): string => {
  try {
    return `tried ${agreesWith(national, tool).tried} cases`;
  } catch (broken) {
    return String(broken);
  }
};
said().includes('"facts":{"missingNow":true}'); // true
