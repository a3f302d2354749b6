// Runs in the page: tries what its policy forbids, and says how each attempt ended.
const attempts = {
  // biome-ignore lint/security/noGlobalEval: it is what must be blocked
  eval: () => eval("1 + 1"),
  "new Function": () => new Function("return 1 + 1")(),
  "import from elsewhere": () => import("data:text/javascript,export const two = 2"),
  fetch: () => fetch("/stories.js"),
};

const ended = {};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    ended[name] = "went through";
  } catch {
    ended[name] = "was blocked";
  }
}
document.querySelector("pre").textContent = JSON.stringify(ended);
