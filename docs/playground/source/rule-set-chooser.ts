import { element } from "./element.js";
import { fileZone } from "./file-zone.js";
import { CHOICES, type Opened, openExample, openFiles, textsOf } from "./rule-set-sources.js";

/** Stands in the list for what is not in it. */
const OWN = "own";

/** A folder that is dropped looks like a file until somebody reads it. */
const UNREAD =
  "If it is a folder, choose all its files at once; if it was changed or moved meanwhile, choose it again.";

export interface ChooserOptions {
  /** Makes ids on the page unlike those of another chooser. */
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  /** Said before the name of what was opened. */
  readonly opened: string;
  readonly onOpened: (opened: Opened) => void;
}

/** A list of the rule sets that come with the page, and a place to choose or drop a file of one's own. */
export function ruleSetChooser({ id, label, chosen, opened: before, onOpened }: ChooserOptions): HTMLElement {
  const status = element("p", { role: "status", class: "hint" });
  let latest = 0;
  const open = (what: string, opening: () => Promise<Opened>): void => {
    latest += 1;
    const turn = latest;
    status.textContent = `Reading ${what}.`;
    // a breath, so that the page shows that it is at work
    setTimeout(() => {
      // only what was chosen last counts, whatever comes first
      void opening().then(
        (opened) => {
          if (turn !== latest) return;
          status.textContent =
            opened.thresholds === undefined
              ? "It cannot be used as it is."
              : `${before}: ${opened.thresholds.ruleSet.title}.`;
          onOpened(opened);
        },
        () => {
          if (turn === latest) status.textContent = `${what} could not be read. ${UNREAD}`;
        },
      );
    }, 0);
  };
  const list = element(
    "select",
    { id: `${id}-list` },
    ...CHOICES.map((one) =>
      element("option", { value: one.id, ...(one.id === chosen ? { selected: "" } : {}) }, one.title),
    ),
    // shown once it is so: else what stood there could not be chosen again
    element("option", { value: OWN, hidden: "", disabled: "" }, "A file of your own"),
  );
  const { zone, forget } = fileZone({
    id: `${id}-file`,
    label: "Or a rule file of your own: choose it, or drop it here",
    hint: "It is read on this page and sent nowhere. For a folder, choose all its files at once.",
    takes: "several",
    onFiles: (files) => {
      list.value = OWN;
      open(files.map(({ name }) => name).join(", "), async () => openFiles(await textsOf(files)));
    },
  });
  list.addEventListener("change", () => {
    forget();
    open(list.selectedOptions[0]?.textContent ?? "", () => openExample(list.value));
  });
  return element("div", { class: "chooser" }, element("label", { for: `${id}-list` }, label), list, zone, status);
}
