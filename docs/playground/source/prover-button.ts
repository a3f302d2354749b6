import { askProver, type Work } from "./ask-prover.js";
import { button, element } from "./element.js";
import type { Asked, Told } from "./prover-messages.js";

export interface ProverButtonOptions {
  readonly says: string;
  /** What to ask; nothing while it cannot be asked. */
  readonly asked: () => Asked | undefined;
  /** Called before anything is told, to clear away what was there. */
  readonly onStart: () => void;
  readonly onTold: (told: Told) => void;
}

export interface ProverButton {
  readonly panel: HTMLElement;
  /** Ends what is under way and takes back what was said of it: the question is another one now. */
  forget(): void;
}

/** A button that puts a question to the prover, says how far it is, and can stop it. */
export function proverButton({ says, asked, onStart, onTold }: ProverButtonOptions): ProverButton {
  const status = element("p", { role: "status" });
  let work: Work | undefined;
  const rest = (words: string): void => {
    work = undefined;
    start.disabled = false;
    stop.hidden = true;
    status.textContent = words;
  };
  const start = button(says, () => {
    const question = asked();
    if (question === undefined) {
      status.textContent = "The thresholds are still being fetched. Try again in a moment.";
      return;
    }
    onStart();
    start.disabled = true;
    stop.hidden = false;
    status.textContent = "At work. This can take from some seconds to some minutes.";
    stop.focus();
    work = askProver(question, (told) => {
      onTold(told);
      if (told.kind === "property") status.textContent = `At work: ${told.done} of ${told.of} done.`;
      if (told.kind === "failed") rest(`It could not be done: ${told.says}.`);
      if (told.kind === "done") rest("Done. What was found stands below.");
    });
  });
  const stop = button("Stop", () => {
    work?.cancel();
    rest("Stopped. What was found until then stands below.");
    start.focus();
  });
  stop.hidden = true;
  const panel = element("div", {}, element("div", { class: "buttons" }, start, stop), status);
  const forget = (): void => {
    work?.cancel();
    rest("");
  };
  return { panel, forget };
}
