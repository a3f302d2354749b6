declare const brand: unique symbol;

/** A text that has been checked to be what its name says; only what checks it can make one. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
