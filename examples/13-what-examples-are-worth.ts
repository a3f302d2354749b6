import { englandInFull } from "levels-of-need/england-in-full";
import { coverageOf, judgeExamples, mutate } from "levels-of-need/verify";

// Do the examples of the national rules come out as they say?
const national = englandInFull();
judgeExamples(national).filter(({ differences }) => differences.length > 0); // []

// Is there a rule that applies in none of them?
const { unmet } = coverageOf({ ruleSet: national });
unmet.filter(({ what, never }) => what === "rule" && never === "holds"); // []

// If somebody changed one rule a little, would an example notice? Where none would, a case that would is shown.
const changes = [...mutate({ ruleSet: national }, { only: new Set(["half-of-school-missed"]) })];
const tried = changes.flatMap((soFar) => soFar.tried);
tried.find(({ says }) => says === "51 instead of 50")?.outcome; // "noticed"
tried.flatMap((one) => (one.outcome === "not-noticed" ? [one.before] : [])); // ["level of `half-of-school-missed`","level of `half-of-school-missed`"]
