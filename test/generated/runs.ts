/** The seed of every property here: fixed, so that a run repeats; `SEED=7 npx vitest run ...` tries another. */
export const SEED: number = Number(process.env.SEED ?? 20_261_121);

console.info(`seed ${SEED}`);

/** So many cases, from the one seed. */
export function runs(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: SEED, numRuns };
}

/** The same, without the search for a smaller case: for properties that look for the smallest one themselves. */
export function unshrunk(numRuns: number): ReturnType<typeof runs> & { readonly endOnFailure: true } {
  return { ...runs(numRuns), endOnFailure: true };
}
