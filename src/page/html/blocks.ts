import { isAnchor, isSafeTarget, onOneLine } from "../escape.js";
import type { Anchor, Block, Inline, Item, List, Notice, Phrase, Table } from "../tree.js";
import { barsSvg, heatSvg } from "./charts-svg.js";
import { escapeHtml } from "./escape-html.js";
import { windscreenSvg } from "./windscreen-svg.js";

/** The blocks as elements of HTML; every text is printed as it stands. A table without a caption takes the heading above it. */
export function blocksHtml(blocks: readonly Block[]): string {
  let above = "";
  return blocks
    .map((block) => {
      if (block.kind === "heading") above = block.says;
      return block.kind === "table" ? tableHtml({ caption: above, ...block }) : blockHtml(block);
    })
    .join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.depth}${idOf(block.anchor)}>${textHtml(block.says)}</h${block.depth}>`;
    case "paragraph":
      return `<p${idOf(block.anchor)}>${phraseHtml(block.says)}</p>`;
    case "notice":
      return noticeHtml(block);
    case "list":
      return listHtml(block);
    case "table":
      return tableHtml(block);
    case "sample":
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case "windscreen":
      return windscreenSvg(block);
    case "heat":
      return figureHtml(block, heatSvg(block));
    case "bars":
      return figureHtml(block, barsSvg(block));
  }
}

function noticeHtml({ about, says, anchor }: Notice): string {
  return `<p class="notice ${about}"${idOf(anchor)}>${phraseHtml(says)}</p>`;
}

function listHtml({ order, items }: List): string {
  const tag = order === "counted" ? "ol" : "ul";
  return `<${tag}>\n${items.map(itemHtml).join("\n")}\n</${tag}>`;
}

function itemHtml({ says, below = [], anchor }: Item): string {
  const lists = below.map((list) => `\n${listHtml(list)}`).join("");
  return `<li${idOf(anchor)}>${phraseHtml(says)}${lists}</li>`;
}

/** The first cell of a row names it, so that a reader that speaks says it with every other cell. */
function tableHtml({ caption, head, rows, anchors = [] }: Table): string {
  const columns = head.map((says) => `<th scope="col">${textHtml(says)}</th>`).join("");
  const lines = rows.map(([first = [], ...others], at) => {
    const cells = others.map(
      (says, column) => `<td data-head="${escapeHtml(head[column + 1] ?? "")}">${phraseHtml(says)}</td>`,
    );
    return `<tr${idOf(anchors[at])}><th scope="row">${phraseHtml(first)}</th>${cells.join("")}</tr>`;
  });
  const above = caption === undefined || caption === "" ? "" : `<caption>${textHtml(caption)}</caption>\n`;
  return `<table>\n${above}<thead><tr>${columns}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

/** A picture that is wider than a telephone is moved sideways by itself, also from the keyboard. */
function figureHtml({ title, describes }: { readonly title: string; readonly describes: string }, svg: string): string {
  const label = escapeHtml(onOneLine(title));
  return `<figure class="chart">\n<section class="wide" tabindex="0" aria-label="${label}">\n${svg}\n</section>\n<figcaption>${textHtml(describes)}</figcaption>\n</figure>`;
}

function idOf(anchor: Anchor | undefined): string {
  return anchor === undefined || !isAnchor(anchor) ? "" : ` id="${anchor}"`;
}

function phraseHtml(says: Phrase): string {
  return says.map(inlineHtml).join("").trim();
}

function inlineHtml(inline: Inline): string {
  if (typeof inline === "string") return textHtml(inline);
  const text = textHtml(inline.says);
  switch (inline.kind) {
    case "strong":
      return `<strong>${text}</strong>`;
    case "emphasis":
      return `<em>${text}</em>`;
    case "code":
      return `<code>${text}</code>`;
    case "link":
      return isSafeTarget(inline.to) ? `<a href="${escapeHtml(inline.to)}">${text}</a>` : text;
  }
}

function textHtml(text: string): string {
  return escapeHtml(onOneLine(text));
}
