import { isLocalDate, type LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import { DISTRICTS, LOCAL_AUTHORITIES, type LocalAuthority } from "../codes/local-authority.js";
import type { Parsed } from "../parsed.js";
import { inForceOn } from "../period.js";
import { DFE_FORM, GSS_FORM, type GssCode } from "./authority-code.js";

/** What can be wrong with the code of an authority. */
export type AuthorityProblemCode =
  | "not-an-authority-code"
  | "not-a-day"
  | "district"
  | "unknown-authority"
  | "before-the-list"
  | "not-yet"
  | "ended";

/** Why a code names no children's services authority on a day. */
export interface AuthorityProblem extends Problem<AuthorityProblemCode> {
  /** Of an authority that has ended: the codes in its place on the day, in whole or in part. */
  readonly successors?: readonly GssCode[];
}

/** `after-the-list`: the day is later than that as on which the list was looked at; a change since then is not known. */
export type AuthorityWarning = Problem<"after-the-list">;

/** The authority that had a code on a day, or why none is found. */
export type AuthorityFound = Parsed<LocalAuthority, AuthorityProblem, AuthorityWarning>;

/**
 * The children's services authority that the code names on the day; the code has nine characters or three digits.
 *
 * Codes change hands: `909` is Cumbria on 31 March 2023, and on the day after it is refused with its two successors; `933` is
 * Somerset on both, under another nine characters. A district (E07) is never one. The list begins on
 * 2009-01-01 and says nothing of the days before.
 * Basis: dfe-published-data-qa, data/las.csv.
 *
 * @example authorityOn("909", "2022-06-01").value.name // "Cumbria"
 * @example authorityOn("909", "2024-06-01").problems[0].successors // ["E06000063", "E06000064"]
 */
export function authorityOn(code: string, day: LocalDate): AuthorityFound {
  const problems = [...codeProblems(code), ...dayProblems(day)];
  if (problems.length > 0) return { ok: false, problems };
  const entries = entriesOf(code);
  const found = entries.find((authority) => inForceOn(day, authority));
  if (found === undefined) return { ok: false, problems: [absence(code, day, entries)] };
  return { ok: true, value: found, warnings: dayWarnings(day) };
}

/**
 * The children's services authorities of England on the day, by their nine characters.
 *
 * @example authoritiesOn("2026-04-01").value.length // 153
 */
export function authoritiesOn(day: LocalDate): Parsed<readonly LocalAuthority[], AuthorityProblem, AuthorityWarning> {
  const problems = dayProblems(day);
  if (problems.length > 0) return { ok: false, problems };
  const value = LOCAL_AUTHORITIES.authorities.filter((authority) => inForceOn(day, authority));
  return { ok: true, value: Object.freeze(value), warnings: dayWarnings(day) };
}

function dayWarnings(day: LocalDate): readonly AuthorityWarning[] {
  const { until } = LOCAL_AUTHORITIES.seen;
  const says = `the list of authorities is as on ${until}; what has changed since is not known`;
  return day > until ? [{ code: "after-the-list", at: "/day", says }] : [];
}

/** Made when it is first asked for, and not when the module is loaded: who never asks does not carry the list. */
let byCode: ReadonlyMap<string, readonly LocalAuthority[]> | undefined;

/** The entries of a code, earliest first. */
function entriesOf(code: string): readonly LocalAuthority[] {
  byCode ??= indexed(LOCAL_AUTHORITIES.authorities.toSorted((one, other) => (one.from < other.from ? -1 : 1)));
  return byCode.get(code) ?? [];
}

function indexed(authorities: readonly LocalAuthority[]): ReadonlyMap<string, readonly LocalAuthority[]> {
  const index = new Map<string, LocalAuthority[]>();
  for (const authority of authorities) {
    for (const code of [authority.gss, authority.dfe]) {
      if (code !== undefined) index.set(code, [...(index.get(code) ?? []), authority]);
    }
  }
  return index;
}

function codeProblems(code: unknown): readonly AuthorityProblem[] {
  const at = "/code";
  if (typeof code !== "string" || !(GSS_FORM.test(code) || DFE_FORM.test(code))) {
    const says = "expected an authority's code: nine characters such as E10000028, or three digits such as 860";
    return [{ code: "not-an-authority-code", at, says }];
  }
  if (code.startsWith("E07")) {
    const { county } = DISTRICTS.find(({ gss }) => gss === code) ?? {};
    const says = `\`${code}\` is a district, never a children's services authority${county === undefined ? "" : `; its county is \`${county}\``}`;
    return [{ code: "district", at, says }];
  }
  const says = `\`${code}\` is no children's services authority that the list has had since ${LOCAL_AUTHORITIES.seen.from}`;
  return entriesOf(code).length > 0 ? [] : [{ code: "unknown-authority", at, says }];
}

function dayProblems(day: unknown): readonly AuthorityProblem[] {
  const at = "/day";
  if (typeof day !== "string" || !isLocalDate(day)) {
    return [{ code: "not-a-day", at, says: "expected a day that exists, written YYYY-MM-DD" }];
  }
  const { from } = LOCAL_AUTHORITIES.seen;
  const says = `the list of authorities begins on ${from}; which there were on ${day} it does not say`;
  return day < from ? [{ code: "before-the-list", at, says }] : [];
}

/** Why none of the entries of a code, of which there is one at least, holds on the day. */
function absence(code: string, day: LocalDate, entries: readonly LocalAuthority[]): AuthorityProblem {
  const at = "/code";
  const ended = entries.findLast(({ until }) => until !== undefined && until < day);
  if (ended === undefined) {
    const [next] = entries;
    return { code: "not-yet", at, says: `the list has \`${code}\` (${next?.name}) from ${next?.from}, not on ${day}` };
  }
  const successors = inPlaceOf(ended, day);
  const names = successors.map(({ name, gss, dfe }) => `${name} (\`${dfe ?? gss}\`, \`${gss}\`)`).join(" and ");
  const says = `the code \`${code}\` (${ended.name}) ended on ${ended.until}; on ${day} there is ${names} in its place`;
  return { code: "ended", at, says, successors: successors.map(({ gss }) => gss) };
}

/** The authorities that have taken the place of one that has ended, as on the day: successors of successors too. */
function inPlaceOf({ successors }: LocalAuthority, day: LocalDate): readonly LocalAuthority[] {
  const next = LOCAL_AUTHORITIES.authorities.filter(({ gss }) => successors.includes(gss));
  return next.flatMap((authority) => (inForceOn(day, authority) ? [authority] : inPlaceOf(authority, day)));
}
