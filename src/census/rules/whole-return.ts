import { wholeReturn } from "./return-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

const NO_DISABILITY = "NONE";
const CODES_OF_DISABILITY = 7;
const SHARE_WITHOUT_SEX = 0.02;

/** What is odd of all children together; small returns may well be so. */
export const WHOLE_RETURN: readonly CensusRule[] = /* @__PURE__ */ rulesOf("whole-return", [
  {
    number: "2886Q",
    module: "ChildIdentifiers",
    fields: ["GenderCurrent", "ExpectedPersonBirthDate"],
    says: "more than 2 % of the children, the unborn apart, have no gender or 0; add it, or give the reason",
    until: 2024,
    check: shareWithoutSex("0"),
  },
  {
    number: "2886Q",
    module: "ChildIdentifiers",
    fields: ["Sex", "ExpectedPersonBirthDate"],
    says: "more than 2 % of the children, the unborn apart, have no sex or U; add it, or give the reason",
    from: 2025,
    check: shareWithoutSex("U"),
  },
  {
    number: "2887Q",
    module: "ChildCharacteristics",
    fields: ["Disability"],
    says: "fewer than eight codes of disability are used in the return, NONE apart; see whether others apply, or give the reason",
    check: wholeReturn(({ valid }) => {
      const used = new Set<string>();
      return {
        child: ({ disabilities }) => {
          for (const code of disabilities) if (code !== NO_DISABILITY && valid.disability.has(code)) used.add(code);
        },
        end: (found) => {
          if (used.size <= CODES_OF_DISABILITY) found();
        },
      };
    }),
  },
  {
    number: "2888Q",
    module: "ChildCharacteristics",
    fields: ["Disability"],
    says: "no child of the return has more than one code of disability; give all that apply, or the reason",
    check: wholeReturn(() => {
      let most = 0;
      return {
        child: ({ disabilities }) => {
          most = Math.max(most, disabilities.filter((code) => code !== NO_DISABILITY).length);
        },
        end: (found) => {
          if (most === 1) found();
        },
      };
    }),
  },
  {
    number: "8995Q",
    module: "PreProceedingsandFGDM",
    fields: ["PreProceedingsandFGDM"],
    says: "no child of the return has pre-proceedings or family group decision making; add them, or give the reason",
    from: 2027,
    check: wholeReturn(() => {
      let isThere = false;
      return {
        child: ({ episodes }) => {
          isThere ||= episodes.some(({ preProceedings }) => preProceedings.length > 0);
        },
        end: (found) => {
          if (!isThere) found();
        },
      };
    }),
  },
]);

/** Those with an expected birth, born meanwhile or not, count among the children and never among those without. */
function shareWithoutSex(unknown: string): ReturnType<typeof wholeReturn> {
  return wholeReturn(() => {
    let children = 0;
    let without = 0;
    return {
      child: ({ sex, expected }) => {
        children += 1;
        if (expected === undefined && (sex === undefined || sex === unknown)) without += 1;
      },
      end: (found) => {
        if (without > children * SHARE_WITHOUT_SEX) found();
      },
    };
  });
}
