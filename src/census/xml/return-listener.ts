import type { Position } from "../return/position.js";
import { closeElement } from "./close-element.js";
import { closeLeaf } from "./close-leaf.js";
import { openElement, openReturn } from "./open-element.js";
import { innermostName, type ReadSoFar } from "./reading.js";
import { asProblem, firstSign } from "./reports.js";
import { isBlank } from "./values.js";
import type { XmlListener } from "./xml-events.js";

/** Puts a return together from what its XML holds. The layout says what goes where; what is not in it is said and passed over. */
export function returnListener(reading: ReadSoFar): XmlListener {
  const { outcome, opened } = reading;
  return {
    opened: (name, line, column) => {
      if (outcome.isOver()) return;
      if (opened.depth() === 0) openReturn(name, { line, column }, reading);
      else openWithin(name, { line, column }, reading);
    },
    attribute: (name) => {
      if (!outcome.isOver() && reading.passing === 0) sayUnexpectedAttribute(name, reading);
    },
    closed: () => {
      if (outcome.isOver()) return;
      const { leaf } = reading;
      if (reading.passing > 0) reading.passing--;
      else if (leaf.plan === undefined) closeElement(reading);
      else closeLeaf(leaf.plan, reading);
    },
    text: (text, line, column) => {
      if (outcome.isOver() || reading.passing > 0) return;
      if (reading.leaf.plan === undefined) sayStrayText(text, { line, column }, reading);
      else addText(text, { line, column }, reading);
    },
    broken: (fault, where) => {
      if (outcome.isOver()) return;
      const within = opened.depth() === 0 ? undefined : innermostName(reading);
      const { code, details } = asProblem(fault, within, reading.limits);
      outcome.breakOff(code, details, where);
    },
  };
}

function openWithin(name: string, where: Position, reading: ReadSoFar): void {
  const { outcome, limits } = reading;
  reading.elements++;
  if (reading.elements > limits.elements)
    outcome.breakOff("too-much", { of: "elements", most: limits.elements }, where);
  else if (reading.passing > 0) reading.passing++;
  else openElement(name, where, reading);
}

/** No element of the layout has any but those of XML itself. */
function sayUnexpectedAttribute(name: string, reading: ReadSoFar): void {
  if (/^(?:xmlns|xml|xsi)(?::|$)/.test(name)) return;
  const { leaf, opened, outcome } = reading;
  const within = { name: innermostName(reading) };
  if (leaf.plan === undefined) outcome.say("unexpected-attribute", within, opened.innermost().spot);
  else outcome.say("unexpected-attribute", within, leaf.spot, leaf.plan.name);
}

function sayStrayText(text: string, where: Position, reading: ReadSoFar): void {
  if (isBlank(text)) return;
  reading.outcome.say("stray-text", { within: innermostName(reading) }, firstSign(text, where));
}

/** The text of a value may come in several pieces. */
function addText(text: string, where: Position, { leaf, outcome, limits }: ReadSoFar): void {
  leaf.text = leaf.text === "" ? text : leaf.text + text;
  if (leaf.text.length > limits.text) outcome.breakOff("too-much", { of: "text", most: limits.text }, where);
}
