import { FACTORS_THAT_SAY_NOTHING, whatTheCensusSays } from "levels-of-need/census";
import { england } from "levels-of-need/england";

const { knows, knowsInPart, cannotKnow } = whatTheCensusSays(england());
knows; // ["ageMonths","unborn","childDisability"]
knowsInPart.includes("neglectCertainty"); // true, a factor says that it was found, never how grave it is
cannotKnow.length > 5 * (knows.length + knowsInPart.length); // true, most of what the rules ask is in no return
FACTORS_THAT_SAY_NOTHING.map(({ code }) => code); // ["20","21","6A","13A","18A","22A"]
