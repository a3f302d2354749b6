import type { Line } from "./line.js";

/** One sentence of a paper that no longer says what the rules say. */
export interface PaperFinding {
  /** From what it is printed: `rule-missing-now`, `level-level-3`, `section-consent`. */
  readonly anchor: string;
  /**
   * `changed`: other words stand in its place. `missing`: it is gone. `added`: nothing in the rules says it. `moved`: it stands under
   * another heading, which changes what it says.
   */
  readonly how: "changed" | "missing" | "added" | "moved";
  /** What the rules say; absent for what was added. */
  readonly rules?: string;
  /** What the paper says; absent for what is missing. */
  readonly paper?: string;
}

/** Where two papers part, anchor by anchor, in the order of the rules. */
export function differences(rules: readonly Line[], paper: readonly Line[]): readonly PaperFinding[] {
  const [meant, found] = [byAnchor(rules), byAnchor(paper)];
  const anchors = [...new Set([...meant.keys(), ...found.keys()])];
  return anchors.flatMap((anchor) => {
    const [before, after] = [meant.get(anchor) ?? [], found.get(anchor) ?? []];
    return [...moved(anchor, before, after), ...parted(anchor, before, after)];
  });
}

function byAnchor(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.anchor);
    if (group === undefined) groups.set(line.anchor, [line]);
    else group.push(line);
  }
  return groups;
}

function moved(anchor: string, [before]: readonly Line[], [after]: readonly Line[]): readonly PaperFinding[] {
  if (before === undefined || after === undefined || before.under === after.under) return [];
  return [
    {
      anchor,
      how: "moved",
      rules: `${before.says} (under ${before.under})`,
      paper: `${after.says} (under ${after.under})`,
    },
  ];
}

/** What stands in the same order in both is left alone; between that, lines are changed one by one. */
function parted(anchor: string, before: readonly Line[], after: readonly Line[]): readonly PaperFinding[] {
  const findings: PaperFinding[] = [];
  let [at, there] = [0, 0];
  for (const [one, other] of [...common(before, after), [before.length, after.length] as const]) {
    const [gone, come] = [before.slice(at, one), after.slice(there, other)];
    for (let place = 0; place < Math.max(gone.length, come.length); place++) {
      findings.push(finding(anchor, gone[place], come[place]));
    }
    [at, there] = [one + 1, other + 1];
  }
  return findings;
}

function finding(anchor: string, rules: Line | undefined, paper: Line | undefined): PaperFinding {
  if (rules === undefined) return { anchor, how: "added", paper: paper?.says ?? "" };
  if (paper === undefined) return { anchor, how: "missing", rules: rules.says };
  if (rules.says === paper.says)
    return { anchor, how: "moved", rules: rules.says, paper: `${paper.says} (in another list)` };
  return { anchor, how: "changed", rules: rules.says, paper: paper.says };
}

function key({ depth, says }: Line): string {
  return `${depth} ${says}`;
}

/** Beyond this many lines on both sides a group is compared line by line as it stands: it is no group that was printed here. */
const MOST_PAIRS = 4_000_000;

/** The longest run of lines, in order, that both have: their places in each. */
function common(before: readonly Line[], after: readonly Line[]): readonly (readonly [number, number])[] {
  const [one, other] = [before.map(key), after.map(key)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  const head = Array.from({ length: start }, (_, at) => [at, at] as const);
  const [rest, others] = [one.slice(start), other.slice(start)];
  if (rest.length * others.length > MOST_PAIRS) return head;
  return [...head, ...longest(rest, others).map(([a, b]) => [a + start, b + start] as const)];
}

function longest(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a--) {
    for (let b = other.length - 1; b >= 0; b--) {
      lengths[a * width + b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [a, b] = [0, 0]; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}
