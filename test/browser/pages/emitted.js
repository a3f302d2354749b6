// Runs in the page: asks a module that `emit` wrote.

import { stories } from "/stories.js";
import { bounds } from "/thresholds.js";

const refusal = (given) => {
  try {
    return bounds(given);
  } catch ({ name, message, problems }) {
    return { name, message, problems };
  }
};

const spoilt = { on: "2026-02-30", facts: { injuryPresnt: true, ageMonths: "3" } };
document.querySelector("pre").textContent = JSON.stringify(
  [...stories, spoilt].map((given) => JSON.stringify(refusal(given))),
);
