/** How long the nth run between restarts is, in units: 1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8 ... (Luby's sequence). */
export function luby(run: number): number {
  let power = 1;
  while (2 * power - 1 < run) power *= 2;
  return 2 * power - 1 === run ? power : luby(run - power + 1);
}
