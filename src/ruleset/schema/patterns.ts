/** How a name is written, and how to say so. */
export interface Form {
  readonly pattern: RegExp;
  readonly expected: string;
}

export const KEBAB: Form = {
  pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  expected: "small letters and digits joined by single hyphens, like `half-of-school-missed`",
};

export const CAMEL: Form = {
  pattern: /^[a-z][a-zA-Z0-9]*$/,
  expected: "words run together, the first one small, like `schoolAttendancePercent`",
};

export const TAKEN_LEVEL: Form = {
  pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/,
  expected: "a level of the set below with the set before it, like `england:early-help`",
};

export const VERSION: Form = {
  pattern: /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/,
  expected: "a version of three numbers, like `2026.2.0`",
};

export const BASE_VERSION: Form = {
  pattern: /^(?:0|[1-9]\d{0,8})\.(?:x|(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))$/,
  expected: "an exact version like `1.2.0`, or a major version like `1.x`",
};

export const DIGEST: Form = {
  pattern: /^[0-9a-f]{64}$/,
  expected: "a SHA-256 digest of 64 hexadecimal digits",
};

export const DAY: Form = {
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  expected: "a day that exists, written like `2026-11-21`",
};

export const LINK: Form = {
  pattern: /^(?:https?:\/\/|mailto:|tel:)\S+$/,
  expected: "an address that begins `https://`, `mailto:` or `tel:`",
};

export const SAID: Form = {
  pattern: /\S/,
  expected: "some words, not an empty text",
};

const FORMS: readonly Form[] = [KEBAB, CAMEL, TAKEN_LEVEL, VERSION, BASE_VERSION, DIGEST, DAY, LINK, SAID];

/** The form that a pattern stands for. */
export function formOf(pattern: string | undefined): Form | undefined {
  return FORMS.find((form) => String(form.pattern) === pattern);
}
