import type { Step } from "../../kernel/pointer.js";
import type { CensusChild } from "../return/child.js";
import type { CensusHeader } from "../return/header.js";
import type { CensusYear } from "../return/year.js";
import { isCensusYear, yearCounting } from "./census-year.js";
import type { ValueKind } from "./element.js";
import { knownCodes } from "./known-codes.js";
import type { ReturnLimits } from "./limits.js";
import { type Draft, type OpenElement, openElements } from "./open-elements.js";
import { CHILD_PLAN, CHILDREN_PLAN, HEADER_PLAN, PLAN, type PlannedElement } from "./plan.js";
import type { CensusProblemCode, CensusProblemDetails } from "./problem.js";
import { asProblem, firstSign, problemsOf } from "./reports.js";
import type { ReadReturnOptions, ReturnPart } from "./return-part.js";
import type { TextFault, TextPiece } from "./text-pieces.js";
import { isBlank, valueReader, withoutSpace } from "./values.js";
import { type XmlListener, xmlEvents } from "./xml-events.js";
import type { Spot } from "./xml-faults.js";

/** Reads a return as its text comes. */
export interface ReturnReader {
  write(piece: TextPiece | TextFault): void;
  end(): void;
  /** What has come of it since this was last asked, in the order of the file. */
  taken(): readonly ReturnPart[];
  /** Whether nothing more will come. */
  isOver(): boolean;
}

/** For every list in which nothing stands. */
const NOTHING: readonly unknown[] = Object.freeze([]);

const EMPTY = { ok: false, code: "empty-element" } as const;

/** The layout says what goes where; whatever is not in it is said and passed over. */
export function returnReader({ year, file = "return" }: ReadReturnOptions, limits: ReturnLimits): ReturnReader {
  let parts: ReturnPart[] = [];
  let isOver = false;
  const opened = openElements();
  const problemOf = problemsOf(file);
  const readValue = valueReader();
  const isKnownCode = knownCodes();
  // How many elements are open of one that is passed over, with itself.
  let passing = 0;
  // An element with a value, while it is open.
  let leaf: PlannedElement | undefined;
  let [leafText, leafLine, leafColumn] = ["", 1, 1];
  let header: Draft = {};
  let readAs: CensusYear | undefined;
  let [children, elements] = [0, 0];

  const say = <Code extends CensusProblemCode>(
    code: Code,
    details: CensusProblemDetails[Code],
    where: Spot,
    ...steps: readonly Step[]
  ): void => {
    parts.push({ kind: "problem", problem: problemOf(code, details, where, opened.at(...steps)) });
  };
  const breakOff = <Code extends CensusProblemCode>(
    code: Code,
    details: CensusProblemDetails[Code],
    where: Spot,
  ): void => {
    isOver = true;
    parts.push({ kind: "broken", problem: problemOf(code, details, where, opened.at()) });
  };

  const innermostName = (): string => leaf?.name ?? opened.innermost().plan.name;

  /** Hands out the header, before the children. */
  const endHeader = (where: Spot): void => {
    const given: CensusHeader = header;
    if (given.collection !== undefined && given.collection.trim() !== "CIN") {
      breakOff("other-collection", {}, where);
      return;
    }
    const counting = year ?? (given.referenceDate === undefined ? undefined : yearCounting(given.referenceDate));
    if (counting === undefined) breakOff("unknown-year", {}, where);
    else if (!isCensusYear(counting)) breakOff("year-not-read", { year: counting }, where);
    else {
      readAs = counting;
      parts.push({ kind: "header", header: given, year: counting });
      // What comes too late must not change what was handed out.
      header = {};
    }
  };

  const checkYear = ({ name, element: { from, until } }: PlannedElement, where: Spot): void => {
    if (readAs === undefined) return;
    if (from !== undefined && readAs < from)
      say("other-year", { name, years: `from ${from} on`, year: readAs }, where, name);
    if (until !== undefined && readAs > until)
      say("other-year", { name, years: `up to ${until}`, year: readAs }, where, name);
  };
  const checkOrder = (plan: PlannedElement, around: OpenElement, where: Spot): void => {
    const { last } = around;
    if (last === undefined || plan.order >= last.order) around.last = plan;
    else if (!around.isDisordered) {
      around.isDisordered = true;
      say("wrong-order", { name: plan.name, after: last.name }, where, plan.name);
    }
  };
  /** Whether it is to be read. */
  const isFirst = ({ name, order, element }: PlannedElement, around: OpenElement, where: Spot): boolean => {
    const wasSeen = (around.seen & (1 << order)) !== 0;
    around.seen |= 1 << order;
    const { kind, field } = element;
    if (kind === "texts" || kind === "dated" || kind === "record") return true;
    const isGroup = kind === "group";
    // `Sex` and `GenderCurrent` are one field; a group that stands twice may hold one a second time.
    if (!wasSeen && (field === undefined || around.draft[field] === undefined)) return true;
    say("element-twice", { name, isGroup }, where, name);
    return isGroup;
  };

  const openGroup = (plan: PlannedElement, around: OpenElement, where: Spot): void => {
    if (plan === HEADER_PLAN) header.at ??= where;
    if (plan === CHILDREN_PLAN && readAs === undefined) endHeader(where);
    opened.open(plan, plan === HEADER_PLAN ? header : around.draft, where, -1);
  };
  const openRecord = (plan: PlannedElement, around: OpenElement, where: Spot): void => {
    const draft: Draft = { at: where };
    for (const list of plan.lists) draft[list] = NOTHING;
    if (plan !== CHILD_PLAN) {
      opened.open(plan, draft, where, lengthOf(around, plan));
      return;
    }
    opened.open(plan, draft, where, children);
    elements = 0;
    children++;
    if (children > limits.children) breakOff("too-much", { of: "children", most: limits.children }, where);
  };

  const openWithin = (around: OpenElement, name: string, where: Spot): void => {
    const plan = leaf === undefined ? around.plan.holds.get(name) : undefined;
    if (plan === undefined) {
      const known = leaf === undefined ? [...around.plan.holds.keys()] : [];
      say(
        "unknown-element",
        { name, within: innermostName(), known },
        where,
        ...(leaf === undefined ? [] : [leaf.name]),
        name,
      );
      passing = 1;
      return;
    }
    checkYear(plan, where);
    if (plan.element.isAnywhere === undefined) checkOrder(plan, around, where);
    if (!isFirst(plan, around, where)) passing = 1;
    else if (plan.element.kind === "group") openGroup(plan, around, where);
    else if (plan.element.kind === "record") openRecord(plan, around, where);
    else {
      leaf = plan;
      leafText = "";
      leafLine = where.line;
      leafColumn = where.column;
    }
  };

  const closeLeaf = (plan: PlannedElement, says: ValueKind): void => {
    const { name, element } = plan;
    const { kind, field = "" } = element;
    const around = opened.innermost();
    const where = { line: leafLine, column: leafColumn };
    const isListed = kind === "texts" || kind === "dated";
    const steps = isListed ? [name, lengthOf(around, plan)] : [name];
    const read = isBlank(leafText) ? EMPTY : readValue(says, leafText);
    if (!read.ok) say(read.code, { name }, where, ...steps);
    else if (says === "text" && withoutSpace(leafText) !== leafText) say("space-around", { name }, where, ...steps);
    else if (readAs !== undefined && isListed && !isKnownCode(element, readAs, leafText))
      say("unknown-code", { name, year: readAs }, where, ...steps);
    if (kind === "dated") add(around.draft, field, read.ok ? { at: where, on: read.value } : { at: where });
    else if (read.ok && isListed) add(around.draft, field, read.value);
    else if (read.ok) around.draft[field] = read.value;
  };
  const closeElement = ({ plan, draft, seen, spot }: OpenElement): void => {
    const { kind, isRequired, field = "" } = plan.element;
    if (plan === PLAN) closeReturn(spot);
    else if (kind === "group" && isRequired === undefined && seen === 0)
      say("empty-element", { name: plan.name }, spot);
    opened.close();
    if (plan === CHILD_PLAN) parts.push({ kind: "child", child: asChild(draft) });
    else if (kind === "record") add(opened.innermost().draft, field, draft);
  };
  const closeReturn = (where: Spot): void => {
    if (readAs === undefined) endHeader(where);
    if (children > 0 || isOver) return;
    const [name, within] = [CHILD_PLAN.name, CHILDREN_PLAN.name];
    say("missing-element", { name, within }, where);
  };

  const listener: XmlListener = {
    opened: (name, line, column) => {
      if (isOver) return;
      const where = { line, column };
      if (opened.depth() === 0) {
        if (name === PLAN.name) opened.open(PLAN, {}, where, -1);
        else breakOff("not-a-return", { root: name }, where);
        return;
      }
      elements++;
      if (elements > limits.elements) breakOff("too-much", { of: "elements", most: limits.elements }, where);
      else if (passing > 0) passing++;
      else openWithin(opened.innermost(), name, where);
    },
    attribute: (name) => {
      if (isOver || passing > 0 || /^(?:xmlns|xml|xsi)(?::|$)/.test(name)) return;
      const spot = leaf === undefined ? opened.innermost().spot : { line: leafLine, column: leafColumn };
      say("unexpected-attribute", { name: innermostName() }, spot, ...(leaf === undefined ? [] : [leaf.name]));
    },
    closed: () => {
      if (isOver) return;
      if (passing > 0) passing--;
      else if (leaf === undefined) closeElement(opened.innermost());
      else {
        closeLeaf(leaf, leaf.says ?? "text");
        leaf = undefined;
      }
    },
    text: (text, line, column) => {
      if (isOver || passing > 0) return;
      if (leaf === undefined) {
        if (isBlank(text)) return;
        say("stray-text", { within: innermostName() }, firstSign(text, { line, column }));
        return;
      }
      leafText = leafText === "" ? text : leafText + text;
      if (leafText.length > limits.text) breakOff("too-much", { of: "text", most: limits.text }, { line, column });
    },
    broken: (fault, where) => {
      if (isOver) return;
      const within = opened.depth() === 0 ? undefined : innermostName();
      const { code, details } = asProblem(fault, within, limits);
      breakOff(code, details, where);
    },
  };
  const events = xmlEvents(listener, limits);

  return {
    write: (piece) => {
      if (isOver) return;
      if ("text" in piece) events.write(piece);
      else if (piece.fault === "wrong-encoding")
        breakOff(piece.fault, { encoding: piece.encoding, isDeclared: false }, { line: 1, column: 1 });
      else if (piece.fault === "truncated") events.end();
      else breakOff(piece.fault, {}, events.here());
    },
    end: () => {
      if (isOver) return;
      events.end();
      if (isOver) return;
      isOver = true;
      parts.push({ kind: "end", children });
    },
    taken: () => {
      const taken = parts;
      parts = [];
      return taken;
    },
    isOver: () => isOver,
  };
}

function lengthOf(around: OpenElement, { element: { field = "" } }: PlannedElement): number {
  const list = around.draft[field];
  return Array.isArray(list) ? list.length : 0;
}

function add(draft: Draft, field: string, item: unknown): void {
  const list = draft[field];
  if (Array.isArray(list) && list !== NOTHING) list.push(item);
  else draft[field] = [item];
}

// The layout's own types hold every field against what a child is.
function asChild(draft: Draft): CensusChild {
  return draft as unknown as CensusChild;
}
