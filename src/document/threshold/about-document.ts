import { CAVEAT } from "../../engine/caveat.js";
import { dayWords } from "../../kernel/day-words.js";
import { anchored, type Block, notice, type Phrase, paragraph, strong, type Table } from "../../page/tree.js";
import { notInForce } from "../../ruleset/in-force.js";
import { editionOn } from "../../ruleset/words-of-day.js";
import type { Standing } from "./standing.js";
import { TO_WRITE } from "./to-write.js";

/** The caveat, and before it what a reader must know of a set that is not, or not now, in use. */
export function openingNotices({ ruleSet, on }: Standing): readonly Block[] {
  const { status, note } = ruleSet;
  return [
    notice("caveat", strong("Remember."), ` ${CAVEAT}`),
    ...(status === "approved" ? [] : [notice("danger", strong(STATUS_SAYS[status]))]),
    ...(notInForce(ruleSet, on) === undefined
      ? []
      : [notice("danger", strong(`These thresholds are not in force on ${dayWords(on)}.`))]),
    ...(note === undefined ? [] : [paragraph(note)]),
  ];
}

const STATUS_SAYS = {
  draft: "This is a draft. Nobody has approved it, and it is not for use with a child.",
  retired: "This version is no longer in use.",
} as const;

/** Which version it is, who approved it, and when it is looked at again. */
export function aboutDocument(standing: Standing): readonly Block[] {
  const { ruleSet, on } = standing;
  const { version, status, approval, inForce, authority, lineage, digest } = ruleSet;
  const edition = editionOn(ruleSet, on);
  const rows: readonly (readonly [string, Phrase])[] = [
    ["Published by", authority === undefined ? [TO_WRITE] : [authority.name]],
    ["Version", [version]],
    ["Status", [status]],
    ["Approved by", approval === undefined ? [TO_WRITE] : [`${approval.by}, on ${dayWords(approval.on)}`]],
    ["To be reviewed by", approval === undefined ? [TO_WRITE] : [dayWords(approval.reviewBy)]],
    ["In force", [periodWords(inForce)]],
    ["Printed as on", [dayWords(on)]],
    ["Worded by", [edition?.title ?? "no edition of statutory guidance is named"]],
    ["Built on", [lineage.map((one) => `${one.id} ${one.version}`).join(", then ")]],
    ["Fingerprint of the rules", [digest]],
  ];
  const table: Table = {
    kind: "table",
    caption: "Version, approval and review",
    head: ["What", "Of this document"],
    rows: rows.map(([what, says]) => [[what], says]),
  };
  return [anchored(2, "About this document", "section-about"), table];
}

function periodWords({ from, until }: NonNullable<Standing["ruleSet"]["inForce"]> = {}): string {
  if (from === undefined) return until === undefined ? "no first and no last day is set" : `until ${dayWords(until)}`;
  return until === undefined ? `from ${dayWords(from)}` : `from ${dayWords(from)} to ${dayWords(until)}`;
}
