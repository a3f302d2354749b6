import type { Bar, BarChart, HeatCell, HeatChart } from "../tree.js";
import { wrapped } from "../wrapped.js";
import { COLOURS, TINTS } from "./colours.js";
import { escapeHtml } from "./escape-html.js";

const WIDTH = 900;
const LABELS = 390;
const ROW = 27;
const SIZE = 13;
const LINE = 16;
const CORNER = 11;

/** As many units as a letter of this size is wide, roughly. */
const LETTER = SIZE * 0.53;

/** Rows and columns of cells with their numbers; a cell that has a thick outline is told apart without its colour. */
export function heatSvg({ title, columns, rows }: HeatChart): string {
  const width = (WIDTH - LABELS) / Math.max(1, columns.length);
  const heads = columns.map((says) => wrapped(says, Math.max(6, Math.floor((width - 8) / LETTER))));
  const top = Math.max(0, ...heads.map(({ length }) => length)) * LINE + 10;
  const head = heads.flatMap((lines, c) =>
    lines.map((line, at) => textSvg(LABELS + (c + 0.5) * width, LINE * (at + 1), line, "middle")),
  );
  const body = rows.flatMap(({ says, cells }, r) => [
    textSvg(LABELS - 8, top + (r + 0.5) * ROW + SIZE / 3, shortened(says), "end"),
    ...cells.map((cell, c) => cellSvg(cell, LABELS + c * width, top + r * ROW, width)),
  ]);
  // thick outlines last, so that no neighbour is drawn over them
  const outlines = rows.flatMap(({ cells }, r) =>
    cells.flatMap(({ outline }, c) =>
      outline === "thick" ? [outlineSvg(LABELS + c * width, top + r * ROW, width)] : [],
    ),
  );
  return svg(title, top + rows.length * ROW + 4, [...head, ...body, ...outlines]);
}

/** Bars of one colour from one line, each with its number at its end. */
export function barsSvg({ title, bars }: BarChart): string {
  const room = WIDTH - LABELS - 90;
  return svg(
    title,
    bars.length * ROW + 4,
    bars.flatMap((bar, at) => barSvg(bar, at * ROW, room)),
  );
}

function barSvg({ says, text, share }: Bar, y: number, room: number): readonly string[] {
  const length = round((share ?? 0) * room);
  const bar =
    share === undefined
      ? []
      : [
          `<rect x="${LABELS}" y="${round(y + 4)}" width="${length}" height="${ROW - 8}" fill="${TINTS.at(-1)}" stroke="${COLOURS.text}"/>`,
        ];
  const line = y + ROW / 2 + SIZE / 3;
  return [textSvg(LABELS - 8, line, shortened(says), "end"), ...bar, textSvg(LABELS + length + 8, line, text, "start")];
}

function cellSvg({ text, share }: HeatCell, x: number, y: number, width: number): string {
  const fill = TINTS[share === undefined || share === 0 ? 0 : Math.min(TINTS.length - 1, 1 + Math.floor(share * 4))];
  const cut = share === undefined ? cornersSvg(x, y, width) : "";
  return (
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${ROW}" fill="${fill}" stroke="${COLOURS.line}"/>` +
    cut +
    textSvg(x + width / 2, y + ROW / 2 + SIZE / 3, text, "middle")
  );
}

/** Two corners cut off, so that the letter in the cell can still be read. */
function cornersSvg(x: number, y: number, width: number): string {
  const [right, foot] = [x + width, y + ROW];
  const path = `M ${round(x)} ${round(y + CORNER)} L ${round(x + CORNER)} ${round(y)} M ${round(right - CORNER)} ${round(foot)} L ${round(right)} ${round(foot - CORNER)}`;
  return `<path d="${path}" stroke="${COLOURS.text}"/>`;
}

function outlineSvg(x: number, y: number, width: number): string {
  return `<rect x="${round(x + 2)}" y="${round(y + 2)}" width="${round(width - 4)}" height="${ROW - 4}" fill="none" stroke="${COLOURS.text}" stroke-width="3"/>`;
}

function textSvg(x: number, y: number, text: string, anchor: "start" | "middle" | "end"): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${SIZE}" text-anchor="${anchor}" fill="${COLOURS.text}">${escapeHtml(text)}</text>`;
}

/** The picture has room for so many letters; the table beside it has them all. */
function shortened(says: string): string {
  const most = Math.floor((LABELS - 12) / LETTER);
  return says.length <= most ? says : `${says.slice(0, most - 1).trimEnd()}…`;
}

function svg(title: string, height: number, parts: readonly string[]): string {
  const label = escapeHtml(title);
  return [`<svg viewBox="0 0 ${WIDTH} ${round(height)}" role="img" aria-label="${label}">`, ...parts, "</svg>"].join(
    "\n",
  );
}

/** The same digits on every machine. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}
