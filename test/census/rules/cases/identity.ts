import { upnOf } from "../../../../src/domain/identifiers/upn.js";
import type { SmallReturn } from "../small-return.js";
import type { RuleCase } from "./rule-case.js";

const ofUpn = (rule: string, wrong: string, right: string): RuleCase => ({
  rule,
  breaks: ({ planned: { child } }) => {
    child.upn = wrong;
  },
  at: ({ planned: { child } }) => child,
  satisfies: ({ planned: { child } }) => {
    child.upn = right;
  },
});

/** The refused child has a UPN, and no reason for having none. */
const withUpn = ({ refused: { child } }: SmallReturn, upn: string): void => {
  child.upn = upn;
  delete child.upnUnknown;
};

export const IDENTITY: readonly RuleCase[] = [
  {
    rule: "100",
    breaks: ({ header, on }) => {
      header.referenceDate = on("03-30");
    },
    satisfies: ({ header }) => {
      header.year = "2031";
    },
  },
  {
    rule: "100",
    breaks: ({ header }) => {
      delete header.referenceDate;
    },
    satisfies: ({ header }) => {
      delete header.year;
    },
  },
  ofUpn("1510", "A860412320001", "P86041232001A"),
  ofUpn("1510", "Q86041232000", upnOf("860412320002")),
  ofUpn("1510", "I860412320001", upnOf("860412320003")),
  ofUpn("1530", upnOf("000412320001"), upnOf("942412320001")),
  ofUpn("1540", "Q8604A2320001", upnOf("860999999999")),
  ofUpn("1550", "Q86041232000I", "P86041232001A"),
  {
    rule: "1560Q",
    breaks: ({ planned: { child } }) => {
      child.formerUpn = "860412320001";
    },
    at: ({ planned: { child } }) => child,
    satisfies: ({ planned: { child } }) => {
      child.formerUpn = "Q86041232001A";
    },
  },
  {
    rule: "1570",
    year: 2025,
    breaks: ({ planned: { child } }) => {
      child.localId = "P".padEnd(21, "0");
    },
    at: ({ planned: { child } }) => child,
    satisfies: ({ planned: { child } }) => {
      child.localId = "P".padEnd(20, "0");
    },
  },
  {
    rule: "1580",
    breaks: ({ planned: { child } }) => {
      child.localId = "P-1";
    },
    at: ({ planned: { child } }) => child,
    satisfies: ({ planned: { child } }) => {
      child.localId = "p1X";
    },
  },
  {
    rule: "8500",
    breaks: ({ planned: { child } }) => {
      delete child.localId;
    },
    at: ({ planned: { child } }) => child,
    satisfies: ({ planned: { child } }) => {
      child.localId = "0";
    },
  },
  {
    rule: "8510",
    breaks: ({ refused: { child } }) => {
      child.localId = "P1";
    },
    at: ({ planned, refused }) => [planned.child, refused.child],
    satisfies: ({ refused: { child } }) => {
      child.localId = "p1";
    },
  },
  {
    rule: "1520",
    breaks: (made) => withUpn(made, upnOf("860412320001")),
    at: ({ planned, refused }) => [planned.child, refused.child],
    satisfies: (made) => withUpn(made, upnOf("860412320011")),
  },
  {
    rule: "8770Q",
    breaks: ({ assessed: { child } }) => {
      child.born = "2020-08-31";
      child.upnUnknown = "UN1";
    },
    at: ({ assessed: { child } }) => child,
    satisfies: ({ assessed: { child } }) => {
      child.born = "2020-09-01";
      child.upnUnknown = "UN1";
    },
  },
  {
    rule: "8770Q",
    year: 2024,
    breaks: ({ assessed: { child } }) => {
      child.born = "2018-03-31";
      delete child.upnUnknown;
    },
    at: ({ assessed: { child } }) => child,
    satisfies: ({ assessed: { child } }) => {
      child.born = "2018-04-01";
      delete child.upnUnknown;
    },
  },
  {
    rule: "8772",
    breaks: ({ assessed: { child } }) => {
      child.upnUnknown = "UN7";
    },
    at: ({ assessed: { child } }) => child,
    satisfies: ({ assessed: { child } }) => {
      child.upnUnknown = "UN6";
    },
  },
];
