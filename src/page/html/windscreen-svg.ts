import type { Pane, Windscreen } from "../tree.js";
import { COLOURS, PANES } from "./colours.js";
import { escapeHtml } from "./escape-html.js";

const WIDTH = 720;
const OUTER = 340;
const INNER = 130;
const CENTRE = { x: WIDTH / 2, y: OUTER + 20 };

/** How far from the centre the label of a pane stands. */
const LABEL = (OUTER + INNER) / 2;

/** As many units as a letter of this size is wide, roughly. */
const WIDTH_OF_LETTER = 0.56;

/** Half a ring of panes, lowest step on the left; each has an outline and its name, and the outline grows with the law behind it. */
export function windscreenSvg({ title, describes, panes }: Windscreen): string {
  const parts = panes.map((pane, at) => paneSvg(pane, at, panes));
  return [
    `<svg class="windscreen" viewBox="0 0 ${WIDTH} ${CENTRE.y + 20}" role="img" aria-labelledby="windscreen-title windscreen-desc">`,
    `<title id="windscreen-title">${escapeHtml(title)}</title>`,
    `<desc id="windscreen-desc">${escapeHtml(describes)}</desc>`,
    ...parts,
    "</svg>",
  ].join("\n");
}

const OUTLINES: Readonly<Record<Pane["route"], number>> = {
  universal: 2,
  "early-help": 3,
  "child-in-need": 4,
  "child-protection": 6,
};

function paneSvg({ label, route }: Pane, at: number, panes: readonly Pane[]): string {
  const share = Math.PI / panes.length;
  const [from, to] = [Math.PI - at * share, Math.PI - (at + 1) * share];
  const middle = point((from + to) / 2, LABEL);
  const path = `M ${point(from, INNER)} L ${point(from, OUTER)} A ${OUTER} ${OUTER} 0 0 1 ${point(to, OUTER)} L ${point(to, INNER)} A ${INNER} ${INNER} 0 0 0 ${point(from, INNER)} Z`;
  const size = Math.min(26, (share * LABEL * 0.9) / (Math.max(1, label.length) * WIDTH_OF_LETTER));
  const [x, y] = middle.split(" ");
  return (
    `<path d="${path}" fill="${PANES[route]}" stroke="${COLOURS.text}" stroke-width="${OUTLINES[route]}" stroke-linejoin="round"/>` +
    `<text x="${x}" y="${y}" font-size="${round(size)}" text-anchor="middle" dominant-baseline="middle" fill="${COLOURS.text}">${escapeHtml(label)}</text>`
  );
}

/** A place on the ring, counted from the right against the clock. */
function point(angle: number, radius: number): string {
  return `${round(CENTRE.x + radius * Math.cos(angle))} ${round(CENTRE.y - radius * Math.sin(angle))}`;
}

/** The same digits on every machine. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}
