import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BUILT_IN, builtInSource } from "../tsup.config.js";

const config: ViteUserConfig = defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [
    {
      name: "built-in",
      resolveId: (id: string) => (id in BUILT_IN ? `\0${id}` : undefined),
      load: (id: string) => (id.startsWith("\0") && id.slice(1) in BUILT_IN ? builtInSource(id.slice(1)) : undefined),
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: "100%",
    // Nothing in src keeps state, so test files may share what they load: the catalogue and the national set.
    isolate: false,
    coverage: { include: ["src/**"] },
  },
});

export default config;
