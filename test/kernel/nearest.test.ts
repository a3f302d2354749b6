import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import { nearest } from "../../src/kernel/nearest.js";

const facts = CATALOGUE.map(({ id }) => id);

describe("the name that was probably meant", () => {
  it.each([
    ["schoolAttendence", "schoolAttendancePercent"],
    ["ageMonth", "ageMonths"],
    ["injurypresent", "injuryPresent"],
    ["homelesness", "homelessness"],
    ["disclosedPhysicalAbusse", "disclosedPhysicalAbuse"],
  ])("of %s is %s", (written, meant) => {
    expect(nearest(written, facts)).toBe(meant);
  });

  it.each(["favouriteColour", "x", ""])("is none where nothing is close to `%s`", (written) => {
    expect(nearest(written, facts)).toBeUndefined();
  });

  it("is the closest of several", () => {
    expect(nearest("lesThan", ["lessThan", "lessThanInclusive", "greaterThan"])).toBe("lessThan");
  });
});
