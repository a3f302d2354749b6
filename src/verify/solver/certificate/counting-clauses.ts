import type { Clause, Literal } from "../literal.js";

/** Clauses that count, and what must hold by them: all that a checker knows. */
interface Counting {
  /** Where literals stand: this plus the literal. */
  readonly middle: number;
  /** By literal: 1 where it holds. */
  readonly holds: Uint8Array;
  /** By literal: the clauses of which it is one of the first two, that are looked at when it fails. */
  readonly watchers: (Literal[][] | undefined)[];
  /** What holds, in the order in which it was found. */
  readonly trail: Literal[];
  followedUp: number;
  /** Whether something holds together with its opposite. */
  contradiction: boolean;
}

/** None yet, over so many variables. */
export function noneCounting(variables: number): Counting {
  const watchers = new Array<Literal[][] | undefined>(2 * variables + 1).fill(undefined);
  const holds = new Uint8Array(2 * variables + 1);
  return { middle: variables, holds, watchers, trail: [], followedUp: 0, contradiction: false };
}

/** Lets a clause count. What holds by those that count, or has failed, does so for good. */
export function add(counting: Counting, given: Clause): Literal[] {
  const { holds, middle } = counting;
  const clause = given.slice();
  let open = 0;
  // to the front: two different ones that can still hold
  for (let place = 0; place < clause.length && open < 2; place++) {
    const literal = clause[place] ?? 0;
    if (holds[middle - literal] === 1 || (open === 1 && literal === clause[0])) continue;
    clause[place] = clause[open] ?? 0;
    clause[open] = literal;
    open += 1;
  }
  const [first = 0, second = 0] = clause;
  if (open === 0) counting.contradiction = true;
  else if (open === 1) assume(counting, first);
  else {
    watch(counting, first, clause);
    watch(counting, second, clause);
  }
  followUp(counting);
  return clause;
}

/** Lets a clause count no more: who watches it passes over what has no literals. */
export function forget(clause: Literal[]): void {
  clause.length = 0;
}

/** Whether it is a contradiction by unit propagation alone that none of the literals of a clause holds. */
export function follows(counting: Counting, clause: Clause): boolean {
  if (counting.contradiction) return true;
  const { holds, middle, trail } = counting;
  const before = trail.length;
  for (let place = 0; place < clause.length; place++) assume(counting, -(clause[place] ?? 0));
  followUp(counting);
  const found = counting.contradiction;
  for (let at = before; at < trail.length; at++) holds[middle + (trail[at] ?? 0)] = 0;
  trail.length = before;
  counting.followedUp = before;
  counting.contradiction = false;
  return found;
}

function assume(counting: Counting, literal: Literal): void {
  const { holds, middle, trail } = counting;
  if (holds[middle + literal] === 1) return;
  if (holds[middle - literal] === 1) counting.contradiction = true;
  holds[middle + literal] = 1;
  trail.push(literal);
}

function watch({ watchers, middle }: Counting, literal: Literal, clause: Literal[]): void {
  const watching = watchers[middle + literal];
  if (watching === undefined) watchers[middle + literal] = [clause];
  else watching.push(clause);
}

/** Follows up what holds, until all of it is followed up or there is a contradiction. */
function followUp(counting: Counting): void {
  const { watchers, middle, trail } = counting;
  for (; counting.followedUp < trail.length && !counting.contradiction; counting.followedUp++) {
    const failed = -(trail[counting.followedUp] ?? 0);
    const watching = watchers[middle + failed];
    if (watching === undefined) continue;
    let kept = 0;
    for (let at = 0; at < watching.length; at++) {
      const clause = watching[at] ?? [];
      if (clause.length === 0 || isMoved(counting, clause, failed)) continue;
      watching[kept] = clause;
      kept += 1;
    }
    watching.length = kept;
  }
}

/** What a failed literal, one of the first two, means for a clause: another one is watched in its place, or the first must hold. */
function isMoved(counting: Counting, clause: Literal[], failed: Literal): boolean {
  const { holds, middle } = counting;
  if (clause[0] === failed) {
    clause[0] = clause[1] ?? 0;
    clause[1] = failed;
  }
  const first = clause[0] ?? 0;
  if (holds[middle + first] === 1) return false;
  for (let place = 2; place < clause.length; place++) {
    const other = clause[place] ?? 0;
    if (holds[middle - other] === 1 || other === first) continue;
    clause[1] = other;
    clause[place] = failed;
    watch(counting, other, clause);
    return true;
  }
  assume(counting, first);
  return false;
}
