/** Names in an order in which each comes after all that it refers to; those that refer in a circle have no place in it. */
interface Arranged {
  readonly order: readonly string[];
  /** Each circle once, in the order of its references. */
  readonly circles: readonly (readonly string[])[];
  /** The longest chain of references below a name in the order; 0 if it refers to nothing. */
  readonly hops: ReadonlyMap<string, number>;
}

/**
 * Puts names in order by what they refer to; references to names that are not among them are ignored.
 *
 * It does not call itself, so that a chain of thousands cannot overflow the stack.
 */
export function arrange(references: ReadonlyMap<string, ReadonlySet<string>>): Arranged {
  const open = new Map<string, number>();
  const referrers = new Map<string, string[]>();
  for (const [name, all] of references) {
    const inside = [...all].filter((one) => references.has(one));
    open.set(name, inside.length);
    for (const one of inside) referrers.set(one, [...(referrers.get(one) ?? []), name]);
  }
  const order = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  const hops = new Map(order.map((name) => [name, 0]));
  for (const name of order) {
    for (const referrer of referrers.get(name) ?? []) {
      hops.set(referrer, Math.max(hops.get(referrer) ?? 0, (hops.get(name) ?? 0) + 1));
      const left = (open.get(referrer) ?? 0) - 1;
      open.set(referrer, left);
      if (left === 0) order.push(referrer);
    }
  }
  return { order, circles: circles(references, new Set(order)), hops };
}

function circles(
  references: ReadonlyMap<string, ReadonlySet<string>>,
  ordered: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (const start of references.keys()) {
    const walk: string[] = [];
    let name: string | undefined = ordered.has(start) ? undefined : start;
    while (name !== undefined && !seen.has(name)) {
      seen.add(name);
      walk.push(name);
      // INVARIANT: what has no place in the order refers to something that has none either.
      name = [...(references.get(name) ?? [])].find((next) => references.has(next) && !ordered.has(next));
    }
    if (name !== undefined && walk.includes(name)) found.push(walk.slice(walk.indexOf(name)));
  }
  return found;
}
