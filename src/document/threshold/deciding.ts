import { ROUTES } from "../../domain/route.js";
import { anchored, type Block, item, list, paragraph, strong } from "../../page/tree.js";
import { startUpper } from "../../ruleset/words.js";
import { WHO_DECIDES } from "../words.js";
import { ROUTE_NAMES } from "./scale.js";
import type { Standing } from "./standing.js";
import { actionItems } from "./steps.js";

/** Who decides, what the thresholds do and do not do, and when an answer comes. */
export function decidingBlocks(standing: Standing): readonly Block[] {
  const routes = ROUTES.filter((route) => standing.ruleSet.levels.some((level) => level.route === route));
  const hearing = [...standing.actions.values()].filter(({ part }) => part === "hearing-back");
  const items = hearing.flatMap(({ id }) => actionItems(id, "either", standing));
  return [
    anchored(2, "Who decides", "section-deciding"),
    list([
      item(
        strong("These thresholds point, and a person decides."),
        " Whoever decides may come to another level, and writes down why, also when agreeing.",
      ),
      item(
        strong("A low level is no end."),
        " It is never by itself a reason to stop worrying, to close anything or not to ring.",
      ),
      item(strong("What is not known stays open."), " A child of whom too little is known is not at the lowest level."),
      item(
        strong("Nothing is added up."),
        " There is no score, and no child is set above another. One reason is enough, and each is named.",
      ),
    ]),
    paragraph("By what a level means in law:"),
    list(routes.map((route) => item(strong(`${startUpper(ROUTE_NAMES[route])}:`), ` ${WHO_DECIDES[route]}`))),
    ...(items.length === 0 ? [] : [paragraph(strong("When you hear:")), list(items)]),
  ];
}
