import { defineConfig, type ViteUserConfig } from "vitest/config";
import { builtInSource } from "../tsup.config.js";

const config: ViteUserConfig = defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [
    {
      name: "built-in",
      resolveId: (id: string) => (id.startsWith("virtual:") ? `\0${id}` : undefined),
      load: (id: string) => (id.startsWith("\0virtual:") ? builtInSource(id.slice(1)) : undefined),
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    // No test is timed; this ends one that loops, on however slow a machine.
    testTimeout: 600_000,
    maxWorkers: "100%",
    // Nothing in src keeps state, so test files may share what they load: the catalogue and the national set.
    isolate: false,
    coverage: { include: ["src/**"] },
  },
});

export default config;
