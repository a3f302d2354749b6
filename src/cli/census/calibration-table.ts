import type { Calibration, CalibrationRow } from "../../census/generate/calibration.js";

/** How a made-up return compares with what was published, as a table to read. */
export function calibrationTable({ area, children, rows }: Calibration, attribution: string): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const outside = rows.filter(({ within }) => !within).length;
  const stands = rows.some(({ fromEngland }) => fromEngland);
  const lines = groups.flatMap((group) => ["", head(group), ...rows.filter((one) => one.group === group).map(line)]);
  return [
    `${children.toLocaleString("en-GB")} made-up children, drawn by ${area === "England" ? "England" : `authority ${area}`}, 2024`,
    ...lines,
    "",
    outside === 0
      ? "Every row is within what chance does."
      : `${outside} of ${rows.length} rows are further off than chance does.`,
    ...(stands ? ["* not published of this authority: England's"] : []),
    "Ages, and what goes with what, were not published and are made up.",
    attribution,
    "",
  ].join("\n");
}

const NAME = 46;
const NUMBER = 10;

function head(group: string): string {
  const numbers = ["target", "got", "apart", "may be"].map((word) => word.padStart(NUMBER));
  return `${group.padEnd(NAME)}${numbers.join("")}`;
}

function line({ what, target, got, tolerance, within, fromEngland }: CalibrationRow): string {
  const apart = Math.max(got - tolerance.from, tolerance.to - got);
  const numbers = [
    shown(target),
    shown(got),
    `${got < target ? "-" : "+"}${shown(Math.abs(got - target))}`,
    shown(apart),
  ];
  const name = `  ${what}${fromEngland ? " *" : ""}`;
  return `${name.padEnd(NAME)}${numbers.map((number) => number.padStart(NUMBER)).join("")}${within ? "" : "  <-"}`;
}

/** As a percentage, which may be more than a hundred where there is more than one to each. */
function shown(value: number): string {
  return Number.isFinite(value) ? `${(value * 100).toFixed(2)} %` : "any";
}
