import { type Expression, joined, sql } from "./expression.js";
import { type Truth, written } from "./truth.js";

/** Whether so many hold as are wanted, by how many hold at least and at most. */
export function counted(
  parts: readonly Truth[],
  met: readonly boolean[],
  define: (name: "least" | "most", sum: Expression) => Expression,
): Truth {
  const sum = (count: (part: Expression) => Expression, isCounted: (part: Truth) => boolean): Expression => {
    const open = parts.filter((part) => typeof part !== "string").map(count);
    const always = parts.filter((part) => typeof part === "string" && isCounted(part)).length;
    return joined([...open, sql`${always}`], " + ");
  };
  const least = define(
    "least",
    sum(
      (part) => sql`CASE WHEN ${part} THEN 1 ELSE 0 END`,
      (part) => part === "holds",
    ),
  );
  const most = define(
    "most",
    sum(
      (part) => sql`CASE WHEN ${part} THEN 1 WHEN NOT ${part} THEN 0 ELSE 1 END`,
      (part) => part !== "fails",
    ),
  );
  const wanted = runsOf(met);
  const last = met.length - 1;
  const isWithin = wanted.map(({ first, until }) =>
    joined(
      [...(first > 0 ? [sql`${least} >= ${first}`] : []), ...(until < last ? [sql`${most} <= ${until}`] : [])],
      " AND ",
    ),
  );
  const isBeyond = wanted.map(({ first, until }) => {
    const ends = [...(first > 0 ? [sql`${most} < ${first}`] : []), ...(until < last ? [sql`${least} > ${until}`] : [])];
    return sql`(${joined(ends, " OR ")})`;
  });
  return sql`(CASE WHEN ${joined(isWithin, " OR ")} THEN ${written("holds")} WHEN ${joined(isBeyond, " AND ")} THEN FALSE END)`;
}

/** Numbers that follow one another and are all wanted. */
function runsOf(met: readonly boolean[]): readonly { readonly first: number; readonly until: number }[] {
  const found: { first: number; until: number }[] = [];
  met.forEach((is, number) => {
    const before = found.at(-1);
    if (!is) return;
    if (before?.until === number - 1) before.until = number;
    else found.push({ first: number, until: number });
  });
  return found;
}
