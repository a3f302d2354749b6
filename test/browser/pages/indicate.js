// Runs in the page: indicates every story with the built package, and says it all as text in the page.
import { compile } from "/dist/engine.js";
import { england } from "/dist/england.js";
import { stories } from "/stories.js";

const thresholds = compile(england());

const said = stories.map((story) => {
  const indication = thresholds.indicate(story);
  return [JSON.stringify(indication), JSON.stringify(thresholds.bounds(story))];
});

document.querySelector("pre").textContent = JSON.stringify(said);
