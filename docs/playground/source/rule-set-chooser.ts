import { element } from "./element.js";
import { CHOICES, type Opened, openExample, openFiles, textsOf } from "./rule-set-sources.js";

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
      void opening().then((opened) => {
        // only what was chosen last counts, whatever comes first
        if (turn !== latest) return;
        status.textContent =
          opened.thresholds === undefined
            ? "It cannot be used as it is."
            : `${before}: ${opened.thresholds.ruleSet.title}.`;
        onOpened(opened);
      });
    }, 0);
  };
  const openOwn = (files: Iterable<File>): void => {
    const all = [...files];
    if (all.length === 0) return;
    open(all.map(({ name }) => name).join(", "), async () => openFiles(await textsOf(all)));
  };
  const list = element(
    "select",
    { id: `${id}-list` },
    ...CHOICES.map((one) =>
      element("option", { value: one.id, ...(one.id === chosen ? { selected: "" } : {}) }, one.title),
    ),
  );
  list.addEventListener("change", () => {
    const title = list.selectedOptions[0]?.textContent ?? "";
    open(title, () => openExample(list.value));
  });
  const file = element("input", {
    type: "file",
    id: `${id}-file`,
    multiple: "",
    accept: ".json,.jsonc,application/json",
  });
  file.addEventListener("change", () => openOwn(file.files ?? []));
  const zone = element(
    "div",
    { class: "zone" },
    element("label", { for: `${id}-file` }, "Or a rule file of your own: choose it, or drop it here"),
    file,
    element(
      "p",
      { class: "hint" },
      "It is read on this page and sent nowhere. For a folder, choose all its files at once.",
    ),
  );
  for (const name of ["dragenter", "dragover"] as const) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    openOwn(event.dataTransfer?.files ?? []);
  });
  return element("div", { class: "chooser" }, element("label", { for: `${id}-list` }, label), list, zone, status);
}
