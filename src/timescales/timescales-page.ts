import { lengthWords } from "./counting.js";
import { lines } from "./lines.js";
import { isNumbered, type Standing, standingOf, type Timescale } from "./timescale.js";

const HEADINGS: Readonly<Record<Standing, string>> = {
  active: "NATIONAL: these count by themselves",
  local: "COUNCILS' OWN: these count when the council is named as the area",
  unverified: "NOT VERIFIED: no authority has been read, and they count only when allowed",
};

/** The clocks as plain text: each under what makes it count, with its limit and what starts it. */
export function timescalesPage(timescales: readonly Timescale[]): string {
  return (["active", "local", "unverified"] as const)
    .flatMap((standing) => {
      const those = timescales.filter((one) => standingOf(one) === standing);
      return [HEADINGS[standing], ...those.flatMap(entry), ""];
    })
    .join("\n");
}

function entry(one: Timescale): readonly string[] {
  const way = "counts" in one ? "before" : "from";
  const limit = isNumbered(one) ? `${lengthWords(one)} ${way}: ${one.from}` : one.limit;
  const whose = one.area === undefined ? "" : ` (${one.area})`;
  return [`  ${one.id}${whose}`, ...lines("", `${one.title}; ${limit}`, 6)];
}
