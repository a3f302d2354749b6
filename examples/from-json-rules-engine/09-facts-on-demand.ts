import { Engine } from "json-rules-engine";
import { indicateWithFacts } from "levels-of-need";
import { england } from "levels-of-need/england";

const away = async (): Promise<never> => {
  throw new Error("the service is away");
};

// json-rules-engine: a fact may be a function, and one that fails ends the run with nothing.
const engine = new Engine([
  { conditions: { any: [{ fact: "injuryPresent", operator: "equal", value: true }] }, event: { type: "refer" } },
  { conditions: { any: [{ fact: "missingNow", operator: "equal", value: true }] }, event: { type: "look-for" } },
]);
await engine.run({ injuryPresent: away, missingNow: true }).catch(({ message }) => message); // "the service is away"

// levels-of-need: only what can still matter is asked for, each at most once; what fails is not known, and said to be so.
const { indication, fetched, failed, notAsked } = await indicateWithFacts(
  england(),
  {
    schoolAttendancePercent: async ({ signal }) => (signal.aborted ? null : 92),
    earlierReferrals: async () => "once",
    missingNow: away,
    immediateDanger: async () => true,
  },
  { on: "2026-11-21", purpose: "level", timeout: () => AbortSignal.timeout(2_000), atOnce: 1 },
);

indication.atLeast.id; // "child-protection"
Object.keys(fetched); // ["immediateDanger"]
failed.map(({ fact, code }) => `${fact} ${code}`); // ["missingNow fetch-failed"]
notAsked.join(" and "); // "schoolAttendancePercent and earlierReferrals"
