import { element } from "./element.js";

interface Item {
  readonly says: string;
  readonly below: string[];
}

const ITEM = /^(\d+\.|-) (.*)$/s;

/**
 * Lines of an explanation as lists and paragraphs: "1. " and "- " begin an item, two spaces more belong to the one before.
 */
export function linesToElements(lines: readonly string[]): readonly HTMLElement[] {
  const made: HTMLElement[] = [];
  let items: Item[] = [];
  let kind: "ol" | "ul" = "ul";
  const close = (): void => {
    if (items.length > 0) made.push(element(kind, {}, ...items.map(listItem)));
    items = [];
  };
  for (const line of lines) {
    const [, mark, says] = ITEM.exec(line) ?? [];
    const last = items.at(-1);
    if (line.startsWith("  ") && last !== undefined) last.below.push(line.trim());
    else if (mark === undefined || says === undefined) {
      close();
      made.push(element("p", {}, line.trim()));
    } else {
      const next = mark === "-" ? "ul" : "ol";
      if (next !== kind) close();
      kind = next;
      items.push({ says, below: [] });
    }
  }
  close();
  return made;
}

function listItem({ says, below }: Item): HTMLElement {
  return element("li", {}, says, ...below.map((line) => element("p", { class: "below" }, line)));
}
