import type { LocalDate } from "../../kernel/local-date.js";

/** Whether both days are there and the first lies after the second; days compare as text. */
export function isAfter(day: LocalDate | undefined, other: LocalDate | undefined): boolean {
  return day !== undefined && other !== undefined && day > other;
}
