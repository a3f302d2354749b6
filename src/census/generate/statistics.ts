import { json } from "virtual:statistics/children-in-need-2024";
import { MisuseError } from "../../kernel/misuse-error.js";

interface WrittenStatistics {
  readonly title: string;
  readonly attribution: string;
  readonly tables: readonly { readonly id: string; readonly counts: readonly string[] }[];
  readonly england: { readonly secondPlans: number; readonly counts: string };
  readonly authorities: Readonly<Record<string, string>>;
}

/** Counts of one table by their names; one that was not published is left out. */
export type Counts = Readonly<Partial<Record<string, number>>>;

/** What was published of one area for the year that ended on 31 March 2024. */
export type Published = Readonly<Record<string, Counts>>;

let read: WrittenStatistics | undefined;

function written(): WrittenStatistics {
  read ??= JSON.parse(json) as WrittenStatistics;
  return read;
}

/** Where the counts come from, in the words that the licence asks for. */
export function attribution(): string {
  return `${written().title}. ${written().attribution}`;
}

/** The counts of England, and how many child protection plans were the second or a later one. */
export function publishedInEngland(): Published & { readonly secondPlans: number } {
  const { counts, secondPlans } = written().england;
  return Object.assign(byTable(counts), { secondPlans }) as Published & { readonly secondPlans: number };
}

/** The authorities for which counts were published, by the Department's three digits. */
export function publishedAuthorities(): readonly string[] {
  return Object.keys(written().authorities);
}

/** The counts of an authority. Throws `MisuseError` for a code of which nothing was published. */
export function publishedBy(authority: string): Published {
  const { authorities } = written();
  const counts = Object.hasOwn(authorities, authority) ? authorities[authority] : undefined;
  if (counts !== undefined) return byTable(counts);
  throw new MisuseError(
    `nothing was published for the authority \`${authority}\` in 2024; give the three digits of one that there was, such as 860`,
  );
}

function byTable(counts: string): Published {
  const rows = counts.split(" ; ");
  return Object.fromEntries(
    written().tables.map(({ id, counts: names }, place) => {
      const cells = rows[place]?.split(" ") ?? [];
      const known = names.flatMap((name, column) => {
        const cell = cells[column] ?? "";
        return /^\d+$/.test(cell) ? [[name, Number(cell)] as const] : [];
      });
      return [id, Object.fromEntries(known)];
    }),
  );
}
