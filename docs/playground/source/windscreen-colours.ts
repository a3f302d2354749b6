/** The colours of the windscreen, light for the lowest level; what a level is never hangs on its colour alone. */
export const WINDSCREEN = {
  paper: "#ffffff",
  ink: "#1d2733",
  lowest: [238, 242, 240],
  highest: [164, 199, 193],
} as const;

/** The colour of one level of a scale, by its place from 0. */
export function levelColour(place: number, levels: number): string {
  const share = levels < 2 ? 0 : place / (levels - 1);
  const mixed = WINDSCREEN.lowest.map((from, at) =>
    Math.round(from + ((WINDSCREEN.highest[at] ?? from) - from) * share),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
