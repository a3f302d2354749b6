import { checkPaper, thresholdDocument } from "levels-of-need/document";
import { england } from "levels-of-need/england";

// The one-page guide, as Markdown; the whole document as a web page that needs nothing else, if nothing is said.
const guide = thresholdDocument(england(), { on: "2026-11-22", kind: "guide", format: "markdown" });
guide.includes("# Levels of need: England"); // true

// Somebody changes one number in the printed document: each sentence is held against its rule.
const whole = thresholdDocument(england(), { on: "2026-11-22", format: "markdown" });
const untouched = checkPaper(whole, england());
untouched.ok && untouched.value.findings.length; // 0
const edited = checkPaper(whole.replace("90 per cent or less", "80 per cent or less"), england());
edited.ok && edited.value.findings.map(({ how }) => how); // ["changed"]
