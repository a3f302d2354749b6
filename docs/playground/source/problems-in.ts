/** What a `MisuseError` of the package complains of, in its own sentences; anything else is thrown on. */
export function problemsIn(error: unknown): readonly string[] {
  // by name: the page may hold the package's code twice
  if (!(error instanceof Error) || error.name !== "MisuseError") throw error;
  const { problems = [] } = error as Error & { readonly problems?: readonly { readonly says: string }[] };
  return problems.length === 0 ? [error.message] : problems.map(({ says }) => says);
}
