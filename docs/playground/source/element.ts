export type Child = Node | string | undefined;

/** An element with its attributes and what stands in it; text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for a drawing. */
export function drawn<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

/** A button that does something and sends no form. */
export function button(
  says: string,
  onClick: () => void,
  look: "main" | "plain" | "quiet" = "plain",
): HTMLButtonElement {
  const made = element("button", { type: "button", class: `button ${look}` }, says);
  made.addEventListener("click", onClick);
  return made;
}

function filled<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, string>>,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
