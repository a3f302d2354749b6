import { afterAll, beforeAll, expect, it } from "vitest";
import { type Playground, startPlayground } from "./playground-page.js";

const kilobytes = (bytes: number): number => bytes / 1000;

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground?.close());

it("the first question can be answered after less than 20 kB, gzipped; 120 kB was the goal", () => {
  const first = playground.files.filter(({ isFirst }) => isFirst);
  expect(first.map(({ name }) => name)).toContain("main.js");
  expect(kilobytes(first.reduce((sum, { gzipped }) => sum + gzipped, 0))).toBeLessThan(20);
});

it("the national rules, readers, calendar and prover are parts of their own, and each is within its limit", () => {
  const limits = { england: 190, reading: 45, timescales: 26, prover: 32, tools: 8 };
  const sizes = Object.keys(limits).map((name) => {
    const files = playground.files.filter((file) => new RegExp(`^${name}(?:-|\\.)`).test(file.name));
    return [name, files.length, kilobytes(files.reduce((sum, { gzipped }) => sum + gzipped, 0))] as const;
  });
  expect(sizes.map(([name, files]) => [name, files])).toEqual(Object.keys(limits).map((name) => [name, 1]));
  const over = sizes.filter(([name, , size]) => size > (limits as Readonly<Record<string, number>>)[name as string]);
  expect(over).toEqual([]);
});
