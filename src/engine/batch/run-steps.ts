import { ALL, ANY, BUT_NOT, type LaidOut } from "./bit-code.js";

/** Runs the steps on thirty-two rows: one word a plane. */
export function runSteps({ code, first }: LaidOut, planes: Int32Array): void {
  let plane = first;
  let at = 0;
  while (at < code.length) {
    const head = code[at++] ?? 0;
    const end = at + (head >>> 2);
    let value: number;
    switch (head & 3) {
      case ALL:
        value = planes[code[at++] ?? 0] ?? 0;
        while (at < end) value &= planes[code[at++] ?? 0] ?? 0;
        break;
      case ANY:
        value = planes[code[at++] ?? 0] ?? 0;
        while (at < end) value |= planes[code[at++] ?? 0] ?? 0;
        break;
      case BUT_NOT:
        value = (planes[code[at] ?? 0] ?? 0) & ~(planes[code[at + 1] ?? 0] ?? 0);
        break;
      default:
        value = soMany(code[at] ?? 0, at + 1, end, code, planes);
    }
    at = end;
    planes[plane++] = value;
  }
}

/** Counts in unary, all rows at once: after each part, the rows in which one, two, three of those before hold. */
function soMany(number: number, start: number, end: number, code: Int32Array, planes: Int32Array): number {
  const reached = new Int32Array(number + 1);
  reached[0] = -1;
  for (let at = start; at < end; at++) {
    const part = planes[code[at] ?? 0] ?? 0;
    for (let many = number; many > 0; many--) {
      reached[many] = (reached[many] ?? 0) | ((reached[many - 1] ?? 0) & part);
    }
  }
  return reached[number] ?? 0;
}
