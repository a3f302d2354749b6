declare module "playground:first-questions" {
  import type { Question } from "levels-of-need";
  import type { Fact } from "levels-of-need/facts";
  /** What a case of which nothing is known asks first, by the national rules; with the facts that it asks for. */
  export const firstQuestions: readonly Question[];
  export const firstFacts: readonly Fact[];
}

declare module "playground:examples" {
  import type { SourceFile } from "levels-of-need/rule-sets";
  /** A rule set that comes with the page: its text, or the files of its folder, when it is asked for. */
  export const examples: readonly {
    readonly id: string;
    readonly title: string;
    readonly load: () => Promise<{ readonly files: readonly SourceFile[] }>;
  }[];
}
