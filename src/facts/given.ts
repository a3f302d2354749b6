/** A value known in part: a stretch of an integer or of the steps of an ordered fact, or some values of several. */
export type Part<Value> = { readonly from?: Value; readonly to?: Value } | { readonly oneOf: readonly Value[] };

/** What a case may say of a fact: its value, part of it, or `null` for "asked, and not known". */
export type Given<Value> = Value | null | ([Value] extends [boolean] ? never : Part<Value>);

/** What a case says of each fact; a fact that is left out was not asked. */
export type GivenFacts<Facts> = { readonly [Id in keyof Facts]?: Given<Facts[Id]> };
