/**
 * A value, or every problem that stood in its way; never both.
 *
 * Readers return it, so that a wrong file or case is news to act on and not an exception.
 */
export type Result<Value, P> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly P[] };
