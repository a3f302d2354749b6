import { anchored, type Block, type Inline, joined, link, type Phrase, paragraph } from "../../page/tree.js";
import { slug } from "./level.js";
import { rulesAt, type Standing } from "./standing.js";
import { written } from "./to-write.js";
import type { WantedSection } from "./wanted-sections.js";

/** Parts of a document under one heading: what the rule set says of each, else that it is still to be written. */
export function sectionBlocks(
  title: string,
  anchor: string,
  sections: readonly WantedSection[],
  standing: Standing,
): readonly Block[] {
  return [anchored(2, title, anchor), ...sections.flatMap((one) => oneSection(one, standing))];
}

export function oneSection({ key, title, about, themes = [] }: WantedSection, standing: Standing): readonly Block[] {
  const places = themes.flatMap((theme) => placesOf(theme, standing));
  const more: Phrase = [
    "The indicators that bear on it: ",
    ...joined(
      places.map((one) => [one]),
      "; ",
    ),
    ".",
  ];
  return [
    anchored(3, title, `section-${key}`),
    written(key, about, standing),
    ...(places.length === 0 ? [] : [paragraph(...more)]),
  ];
}

/** The places at which a theme stands: at each level, and among the duties. */
function placesOf(theme: string, standing: Standing): readonly Inline[] {
  const isOfTheme = (one: { readonly theme?: string }): boolean => one.theme === theme;
  const to = (anchor: string, says: string): Inline =>
    standing.reading.places.rule("x") === "" ? says : link(`#${anchor}`, says);
  return [
    ...standing.ruleSet.levels
      .filter((level) => rulesAt(level, standing).some(isOfTheme))
      .map((level) => to(`theme-${level.id}-${slug(theme)}`, `${theme}, at ${level.name}`)),
    ...(standing.duties.some(isOfTheme) ? [to(`duties-${slug(theme)}`, `${theme}, whatever the level`)] : []),
  ];
}
