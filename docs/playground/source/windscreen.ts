import type { Indication } from "levels-of-need";
import type { RuleSet } from "levels-of-need/engine";
import { drawn, element } from "./element.js";
import { levelColour, WINDSCREEN } from "./windscreen-colours.js";

const { ink } = WINDSCREEN;
const [MIDDLE, FOOT] = [320, 318];
const [OUTER, INNER] = [262, 112];

/** Where on the council's scale the case lies: a fan of levels with a pointer, and the same as a list. */
export function windscreen(indication: Indication, { levels }: RuleSet): HTMLElement {
  const rank = (id: string): number => levels.findIndex((level) => level.id === id);
  const isSaid = isLevelSaid(indication);
  const [low, at, high] = [indication.atLeast, indication.pointsTo, indication.couldBe].map(({ id }) => rank(id)) as [
    number,
    number,
    number,
  ];
  const place = (level: number): number => (level + 0.5) / levels.length;
  const fan = levels.map((_, level) => segment(level, levels.length));
  const marked = isSaid ? [outline(at, levels.length), ...pointer(place(at))] : [];
  const range = low === high && isSaid ? [] : [arc(low / levels.length, (high + 1) / levels.length)];
  const describe = levels.map(({ name }, level) => [name, tags(level)] as const);
  const title = isSaid ? `Points to ${indication.pointsTo.name}` : "No level is pointed to";
  const picture = drawn(
    "svg",
    { viewBox: "0 0 640 340", role: "img", "aria-labelledby": "windscreen-title windscreen-says" },
    drawn("title", { id: "windscreen-title" }, `${title}.`),
    drawn(
      "desc",
      { id: "windscreen-says" },
      `A scale of ${levels.length} levels, lowest on the left. The list below says the same.`,
    ),
    ...fan,
    ...range,
    ...marked,
  );
  const list = describe.map(([name, said]) =>
    element(
      "li",
      said.length === 0 ? {} : { class: "marked" },
      name,
      ...said.map((words) => element("span", { class: "tag" }, words)),
    ),
  );
  return element("div", { class: "windscreen" }, picture, element("ol", { class: "levels" }, ...list));

  function tags(level: number): readonly string[] {
    return [
      ...(isSaid && level === at ? ["on what you know, points to"] : []),
      ...(isSaid && level === low && low !== at && indication.atLeast.route !== "universal" ? ["at least"] : []),
      ...(level === high && (high !== at || !isSaid) ? ["could be as high as"] : []),
    ];
  }
}

/** The lowest level is not shown where it would be read as comfort, or as leave to wait. */
function isLevelSaid({ enoughKnown, pointsTo, urgency }: Indication): boolean {
  return enoughKnown && (pointsTo.route !== "universal" || (urgency !== "immediate" && urgency !== "same-day"));
}

function segment(level: number, levels: number): SVGElement {
  const [x, y] = point((level + 0.5) / levels, (OUTER + INNER) / 2);
  // no number: the councils' own names have numbers, and not always these
  const letter = String.fromCharCode(65 + level);
  const number = {
    x: `${x}`,
    y: `${y + 11}`,
    "text-anchor": "middle",
    "font-size": "32",
    "font-weight": "700",
    fill: ink,
  };
  return drawn(
    "g",
    {},
    drawn("path", { d: band(level, levels), fill: levelColour(level, levels), stroke: ink, "stroke-width": "2" }),
    drawn("text", number, letter),
  );
}

/** The level that is pointed to, by a line three times as thick. */
function outline(level: number, levels: number): SVGElement {
  return drawn("path", {
    d: band(level, levels),
    fill: "none",
    stroke: ink,
    "stroke-width": "8",
    "stroke-linejoin": "round",
  });
}

function pointer(share: number): readonly SVGElement[] {
  const [x, y] = point(share, INNER + 6);
  const line = {
    x1: `${MIDDLE}`,
    y1: `${FOOT}`,
    x2: `${x}`,
    y2: `${y}`,
    stroke: ink,
    "stroke-width": "8",
    "stroke-linecap": "round",
  };
  return [drawn("line", line), drawn("circle", { cx: `${MIDDLE}`, cy: `${FOOT}`, r: "14", fill: ink })];
}

/** From "at least" to "could be": a dashed line around those levels. */
function arc(from: number, to: number): SVGElement {
  const radius = OUTER + 18;
  const [[x1, y1], [x2, y2]] = [point(from + 0.012, radius), point(to - 0.012, radius)];
  const path = `M ${x1} ${y1} A ${radius} ${radius} 0 0 1 ${x2} ${y2}`;
  return drawn("path", { d: path, fill: "none", stroke: ink, "stroke-width": "6", "stroke-dasharray": "14 9" });
}

function band(level: number, levels: number): string {
  const [from, to] = [level / levels, (level + 1) / levels];
  const [a, b, c, d] = [point(from, OUTER), point(to, OUTER), point(to, INNER), point(from, INNER)];
  return `M ${a.join(" ")} A ${OUTER} ${OUTER} 0 0 1 ${b.join(" ")} L ${c.join(" ")} A ${INNER} ${INNER} 0 0 0 ${d.join(" ")} Z`;
}

/** A place on the half circle: 0 is its left end, 1 its right. */
function point(share: number, radius: number): readonly [number, number] {
  const angle = Math.PI * (1 - share);
  const round = (number: number): number => Math.round(number * 100) / 100;
  return [round(MIDDLE + radius * Math.cos(angle)), round(FOOT - radius * Math.sin(angle))];
}
