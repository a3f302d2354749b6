/** Whether a condition holds, fails, or cannot be told from what is known. */
export type Truth = "holds" | "fails" | "unknown";

/**
 * Holds when every part holds.
 *
 * One failing part settles it, so an unknown beside it does not matter.
 */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes("fails")) return "fails";
  return parts.includes("unknown") ? "unknown" : "holds";
}

/** Holds when some part holds; an unknown beside it does not matter. */
export function any(parts: readonly Truth[]): Truth {
  if (parts.includes("holds")) return "holds";
  return parts.includes("unknown") ? "unknown" : "fails";
}

/** The opposite; what is unknown stays unknown. */
export function not(part: Truth): Truth {
  if (part === "unknown") return "unknown";
  return part === "holds" ? "fails" : "holds";
}
