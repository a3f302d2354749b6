import type { Route } from "../../domain/route.js";

/** A colour as `#rrggbb`. */
type Colour = `#${string}`;

/** Text on a paper, and what is told apart on it by more than its colour. */
export const COLOURS: Readonly<
  Record<"paper" | "text" | "quiet" | "accent" | "line" | "caveat" | "danger" | "to-write", Colour>
> = {
  paper: "#fffdf9",
  text: "#231f20",
  quiet: "#544c50",
  accent: "#6a1b4d",
  line: "#8a7f84",
  caveat: "#f4eef1",
  danger: "#fbe6df",
  "to-write": "#fff3c4",
};

/** What the panes of a windscreen are filled with; their text and outlines have the colour of text. */
export const PANES: Readonly<Record<Route, Colour>> = {
  universal: "#eef3e6",
  "early-help": "#d5e6e3",
  "child-in-need": "#f3dfae",
  "child-protection": "#efb9a4",
};

/** How full a cell is, from nothing to nearly all; text is read on each. */
export const TINTS: readonly Colour[] = ["#fffdf9", "#f1ecf4", "#e2d6e9", "#cfbcda", "#b99fc8"];

/**
 * How far two colours are apart, from 1 to 21: text needs 4.5, an outline 3 (WCAG 2.2, relative luminance).
 *
 * @example contrast("#000000", "#ffffff") // 21
 */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
