import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelColour, WINDSCREEN } from "../../docs/playground/source/windscreen-colours.js";

const { ink, paper } = WINDSCREEN;
const scales = fc
  .integer({ min: 1, max: 12 })
  .chain((levels) => fc.record({ levels: fc.constant(levels), place: fc.integer({ min: 0, max: levels - 1 }) }));

describe("the windscreen can be read by people who see little contrast", () => {
  it("a letter stands out from its level by 7 to 1, on every scale", () => {
    fc.assert(fc.property(scales, ({ levels, place }) => contrast(ink, levelColour(place, levels)) >= 7));
  });

  it("outline, pointer and dashes stand out from paper and level by 3 to 1", () => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(3);
    fc.assert(fc.property(scales, ({ levels, place }) => contrast(ink, levelColour(place, levels)) >= 3));
  });

  it("the arithmetic is that of the guidelines: black on white is 21 to 1, and pale grey on white would be found", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#aaaaaa", "#ffffff")).toBeLessThan(3);
  });
});

/** The contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
