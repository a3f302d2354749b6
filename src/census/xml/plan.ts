import type { AnyElement, ValueKind } from "./element.js";
import { CHILD_RECORD, CHILDREN_GROUP, HEADER_GROUP, MESSAGE, WHOLE } from "./layout.js";

/** An element of the layout with what a reader must look up. */
export interface PlannedElement {
  readonly name: string;
  readonly element: AnyElement;
  /** Its place among its neighbours, in the order of the schemas. */
  readonly order: number;
  /** What kind of value it says, where it says one. */
  readonly says: ValueKind | undefined;
  readonly holds: ReadonlyMap<string, PlannedElement>;
  /** The lists that a record has, though nothing may stand in them. */
  readonly lists: readonly string[];
}

/** The layout for reading. */
export const PLAN: PlannedElement = planned({ name: MESSAGE, kind: "group", isRequired: true, holds: WHOLE }, 0);

/** The places in it at which something is handed out. */
export const HEADER_PLAN: PlannedElement = heldBy(PLAN, HEADER_GROUP);
export const CHILDREN_PLAN: PlannedElement = heldBy(PLAN, CHILDREN_GROUP);
export const CHILD_PLAN: PlannedElement = heldBy(CHILDREN_PLAN, CHILD_RECORD);

function planned(element: AnyElement, order: number): PlannedElement {
  const holds = element.holds ?? [];
  // what has been met is noted in the bits of a number
  if (holds.length > 31) throw new RangeError(`the layout of ${element.name} is too long`);
  return {
    name: element.name,
    element,
    order,
    says: saidBy(element),
    holds: new Map(holds.map((held, at) => [held.name, planned(held, at)])),
    lists: element.kind === "record" ? listsIn(holds) : [],
  };
}

function saidBy({ kind }: AnyElement): ValueKind | undefined {
  if (kind === "group" || kind === "record") return undefined;
  if (kind === "texts") return "text";
  return kind === "dated" ? "day" : kind;
}

function heldBy({ holds }: PlannedElement, name: string): PlannedElement {
  const found = holds.get(name);
  if (found === undefined) throw new RangeError(`the layout has no ${name}`);
  return found;
}

function listsIn(elements: readonly AnyElement[]): readonly string[] {
  return elements.flatMap(({ kind, field, holds }) => {
    if (kind === "group") return listsIn(holds ?? []);
    return field !== undefined && ["texts", "dated", "record"].includes(kind) ? [field] : [];
  });
}
