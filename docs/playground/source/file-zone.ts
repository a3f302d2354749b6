import { element } from "./element.js";

export interface FileZoneOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly takes: "one" | "several";
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place on which files are chosen or dropped, and what forgets the name of the last one. */
export interface FileZone {
  readonly zone: HTMLElement;
  forget(): void;
}

export function fileZone({ id, label, hint, takes, onFiles }: FileZoneOptions): FileZone {
  const input = element("input", {
    ...{ type: "file", id, accept: ".json,.jsonc,application/json" },
    ...(takes === "several" ? { multiple: "" } : {}),
  });
  const forget = (): void => {
    input.value = "";
  };
  const take = (files: Iterable<File>): void => {
    const all = takes === "several" ? [...files] : [...files].slice(0, 1);
    if (all.length > 0) onFiles(all);
  };
  // a file that was edited and is chosen again has the same name, and a browser says nothing of that
  input.addEventListener("click", forget);
  input.addEventListener("change", () => take(input.files ?? []));
  const zone = element(
    "div",
    { class: "zone" },
    element("label", { for: id }, label),
    input,
    hint === undefined ? undefined : element("p", { class: "hint" }, hint),
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
    take(event.dataTransfer?.files ?? []);
  });
  return { zone, forget };
}
