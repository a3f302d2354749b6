import { type Agenda, agendasOf } from "../engine/program/agenda.js";
import type { Program } from "../engine/program/program.js";
import { startsIn } from "../engine/program/stretches.js";
import type { EmittedAgenda, EmittedData, Runs } from "./runtime/data.js";

/** Before every day that anything can name. */
const FIRST_DAY = "0000-01-01";

/** What speaks on which days; neighbouring days on which the same speaks are one stretch. */
export function agendasIn(program: Program): Pick<EmittedData, "starts" | "agendas"> {
  const agendaOf = agendasOf(program);
  const places = new Map(program.rules.map(({ rule }, place) => [rule.name, place]));
  const speaksOn = (day: string): EmittedAgenda | null => {
    const { refusal, ofChild, ofGrownUp } = agendaOf({ day });
    if (refusal !== undefined) return null;
    return { ofChild: runsOf(ofChild, places), ofGrownUp: runsOf(ofGrownUp, places) };
  };
  const starts: string[] = [];
  const agendas = [speaksOn(FIRST_DAY)];
  for (const start of startsIn(program.ruleSet)) {
    const agenda = speaksOn(start);
    if (JSON.stringify(agenda) === JSON.stringify(agendas.at(-1))) continue;
    starts.push(start);
    agendas.push(agenda);
  }
  return { starts, agendas };
}

function runsOf({ names }: Agenda, places: ReadonlyMap<string, number>): Runs {
  const runs: [number, number][] = [];
  for (const name of names) {
    const place = places.get(name) ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === place) last[1] = place + 1;
    else runs.push([place, place + 1]);
  }
  return runs;
}
