/**
 * The text of a council's first rule file: four levels, one rule with its examples, one case.
 *
 * It reads without problems on top of the national set; `on` is written as the day of checking.
 */
export function firstRuleSet(id: string, on: string): string {
  const name = id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
  const source = `${id}-thresholds`;
  const basis = [{ source, at: "page 1", force: "local policy", confidence: "unverified", checked: on }];
  const set = {
    $schema: "./node_modules/levels-of-need/rules/schema/rule-set.json",
    format: 1,
    id,
    version: "0.1.0",
    title: `${name} levels of need`,
    jurisdiction: "england",
    authority: { name },
    status: "draft",
    extends: { id: "england", version: "1.x" },
    sources: [{ id: source, title: `${name} threshold document`, kind: "local policy" }],
    levels: [
      { id: "level-1", name: "Level 1: Universal", route: "universal" },
      { id: "level-2", name: "Level 2: Early help", route: "early-help" },
      { id: "level-3", name: "Level 3: Child in need", route: "child-in-need" },
      { id: "level-4", name: "Level 4: Child protection", route: "child-protection" },
    ],
    rules: [
      {
        name: `${id}-attendance-below-85`,
        title: "School attendance below 85 per cent",
        binding: "indicative",
        conditions: { all: [{ fact: "schoolAttendancePercent", operator: "lessThan", value: 85 }] },
        event: { type: "level-2" },
        reason: "The child misses more than one school day in seven.",
        basis,
        examples: [
          { name: "attends 84 %", given: { schoolAttendancePercent: 84 }, expect: "applies" },
          { name: "attends 85 %", given: { schoolAttendancePercent: 85 }, expect: "does not apply" },
          { name: "attendance not known", given: {}, expect: "may apply" },
        ],
      },
    ],
    cases: [
      {
        name: "a ten-year-old who attends 80 per cent",
        on,
        given: { ageYears: 10, schoolAttendancePercent: 80 },
        expect: { pointsTo: "level-2", because: [`${id}-attendance-below-85`] },
      },
    ],
  };
  return `${JSON.stringify(set, undefined, 2)}\n`;
}
