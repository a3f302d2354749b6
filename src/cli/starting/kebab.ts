const LONGEST = 60;

/** Words as the name of a rule or level: small letters and digits joined by single hyphens, cut after a whole word. */
export function kebab(words: string): string {
  const name = words
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return name.length <= LONGEST ? name : name.slice(0, LONGEST + 1).replace(/-[^-]*$/, "");
}

/** "North Borchester" for `north-borchester`. */
export function nameInWords(name: string): string {
  return name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
