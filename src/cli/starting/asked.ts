import { CANCEL_SYMBOL, cancel, confirm, intro, log, select, text } from "@clack/prompts";
import { ROUTES, type Route, routeRank } from "../../domain/route.js";
import type { Dialogue } from "../terminal.js";
import { kebab, nameInWords } from "./kebab.js";
import { COUNCIL_ID, NAME_FORM, type Said } from "./said.js";
import { NUMBERED, type Rung, scaleOf } from "./scale.js";

/** Somebody left off answering. */
export class LeftOff extends Error {
  override readonly name: "LeftOff" = "LeftOff";
}

/** What was said on the command line, with what it left open asked for. Throws `LeftOff` when somebody leaves off. */
export async function asked(said: Said, dialogue: Dialogue): Promise<Said> {
  intro("A council's first rule file. It supports professional judgement and never replaces it.", dialogue);
  const name = said.name ?? (await nameAsked(said.id, dialogue));
  const id = said.id ?? (await idAsked(name, dialogue));
  const start = await startAsked(said, dialogue);
  const levels = await levelsAsked({ ...said, ...start }, dialogue);
  const workflow =
    said.workflow === "without" ||
    !(await answer(confirm({ message: "Write a workflow for GitHub that checks every change?", ...dialogue })))
      ? "without"
      : "with";
  return { ...said, ...start, ...levels, name, id, workflow };
}

async function answer<Value>(question: Promise<Value | typeof CANCEL_SYMBOL>): Promise<Value> {
  const given = await question;
  if (given === CANCEL_SYMBOL) throw new LeftOff();
  return given;
}

function nameAsked(id: string | undefined, dialogue: Dialogue): Promise<string> {
  return answer(
    text({
      message: "Whose thresholds are they?",
      placeholder: "North Borchester",
      ...(id === undefined ? {} : { initialValue: nameInWords(id) }),
      validate: (written) => needed(written, "write the council's name"),
      ...dialogue,
    }),
  ).then((name) => name.trim());
}

function idAsked(name: string, dialogue: Dialogue): Promise<string> {
  return answer(
    text({
      message: "What is the file called? Names of rules begin so, and stay for ever.",
      initialValue: kebab(name),
      validate: (written = "") => (COUNCIL_ID.test(written) ? undefined : NAME_FORM),
      ...dialogue,
    }),
  );
}

async function startAsked(said: Said, dialogue: Dialogue): Promise<Pick<Said, "from" | "table">> {
  if (said.from !== undefined || said.table !== undefined || said.levels !== undefined) return {};
  const start = await answer(
    select<"nothing" | "table" | "council">({
      message: "What is there to begin from?",
      options: [
        { value: "nothing", label: "The national rules alone", hint: "they are below every council's file" },
        { value: "table", label: "A table of our indicators", hint: "saved from a spreadsheet as CSV" },
        { value: "council", label: "Another council's rule file" },
      ],
      ...dialogue,
    }),
  );
  if (start === "nothing") return {};
  const isTable = start === "table";
  const message = isTable ? "Which file is the table?" : "Which file or folder is it?";
  const path = await answer(text({ message, validate: (written) => needed(written, "write its path"), ...dialogue }));
  return isTable ? { table: path.trim() } : { from: path.trim() };
}

async function levelsAsked(said: Said, dialogue: Dialogue): Promise<Pick<Said, "from" | "levels">> {
  if (said.levels !== undefined || said.from !== undefined) return {};
  const scale = await answer(
    select<"numbered" | "national" | "own">({
      message: "Which levels?",
      options: [
        { value: "numbered", label: "Four numbered levels", hint: NUMBERED.map(({ name }) => name).join(", ") },
        {
          value: "national",
          label: "The national names",
          hint: "universal, early help, child in need, child protection",
        },
        { value: "own", label: "Our own", hint: "as many as you like, from the lowest up" },
      ],
      ...dialogue,
    }),
  );
  if (scale === "national") return { from: "england" };
  return scale === "numbered" ? {} : { levels: await ownLevels(dialogue) };
}

/** What each route means, as a person chooses it. */
const MEANS: Readonly<Record<Route, string>> = {
  universal: "what every child gets",
  "early-help": "help that the family agrees to (Children Act 2004, section 10)",
  "child-in-need": "help by social care that the family agrees to (Children Act 1989, section 17)",
  "child-protection": "a decision today whether enquiries are made (Children Act 1989, section 47)",
};

async function ownLevels(dialogue: Dialogue): Promise<readonly Rung[]> {
  const rungs: Omit<Rung, "id">[] = [];
  for (;;) {
    const reached = rungs.at(-1)?.route ?? "universal";
    const isWhole = ROUTES.every((route) => rungs.some((rung) => rung.route === route));
    const name = await answer(
      text({
        message: `Name of level ${rungs.length + 1}, as published${isWhole ? "; nothing if there is none" : ""}`,
        validate: (written) =>
          isWhole ? undefined : needed(written, "write a name; all four routes are to be reached"),
        ...dialogue,
      }),
    );
    if ((name ?? "").trim() === "") break;
    const open = ROUTES.filter((route) => routeRank(route) >= routeRank(reached) && isNext(route, rungs));
    const route = await answer(
      select<Route>({
        message: `What does "${name.trim()}" mean in law?`,
        options: open.map((value) => ({ value, label: value, hint: MEANS[value] })),
        ...dialogue,
      }),
    );
    rungs.push({ name: name.trim(), route });
  }
  const read = scaleOf(rungs);
  if ("levels" in read) return read.levels;
  log.error(read.faults.join("\n"), dialogue);
  return ownLevels(dialogue);
}

/** No route is left out: that of the level before, or the one above it. */
function isNext(route: Route, rungs: readonly Omit<Rung, "id">[]): boolean {
  const last = rungs.at(-1);
  return last === undefined ? route === "universal" : routeRank(route) - routeRank(last.route) <= 1;
}

function needed(written: string | undefined, says: string): string | undefined {
  return (written ?? "").trim() === "" ? says : undefined;
}

/** Says that nothing was written. */
export function sayLeftOff(dialogue: Dialogue): void {
  cancel("Nothing was written.", dialogue);
}
