/** The pages seen from one of them: `facts.md`, and beside it the folder `rules` with a page a rule and the index. */
export interface Places {
  readonly fact: (id: string) => string;
  readonly rule: (name: string) => string;
}

export const FROM_FACTS: Places = {
  fact: anchor,
  rule: (name) => `rules/${name}.md`,
};

export const FROM_RULES: Places = {
  fact: (id) => `../facts.md${anchor(id)}`,
  rule: (name) => `${name}.md`,
};

/** One page of HTML on which everything stands. */
export const ON_ONE_PAGE: Places = {
  fact: (id) => `#${factAnchor(id)}`,
  rule: (name) => `#rule-${name}`,
};

/** One page of Markdown: its places are comments, to which no link can lead. */
export const NOWHERE: Places = { fact: () => "", rule: () => "" };

/** Where one page says what the words of a fact stand for. */
export function factAnchor(id: string): string {
  return `fact-${id}`;
}

/** The place under a heading that is one word. */
function anchor(word: string): string {
  return `#${word.toLowerCase()}`;
}
