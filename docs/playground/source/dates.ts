import type { ExplainOptions, Indication } from "levels-of-need";
import { element } from "./element.js";

type Due = NonNullable<ExplainOptions["due"]>;

export interface Dates {
  /** When the steps are due, as far as the days are known on which their clocks start. */
  of(indication: Indication): Due;
  /** Where those days can be said. */
  fields(indication: Indication): readonly HTMLElement[];
}

/** Dates of steps; the calendar is fetched when a step has a clock, and `onChange` called when dates are known. */
export function datesFor(onChange: () => void): Dates {
  let dueDates: typeof import("levels-of-need/timescales").dueDates | undefined;
  let asked = false;
  let rung: string | undefined;
  let refused = "";

  const fetchCalendar = (): void => {
    if (asked) return;
    asked = true;
    void import("levels-of-need/timescales").then((calendar) => {
      ({ dueDates } = calendar);
      onChange();
    });
  };
  const of = (indication: Indication): Due => {
    if (!indication.actions.some(({ timescale }) => timescale !== undefined)) return [];
    fetchCalendar();
    const read = dueDates?.(indication, { referral: rung ?? indication.on });
    refused = read === undefined || read.ok ? "" : read.problems.map(({ says }) => says).join("; ");
    return read?.ok === true ? read.value : [];
  };
  const fields = (indication: Indication): readonly HTMLElement[] => {
    if (of(indication).length === 0 && refused === "") return [];
    const input = element("input", {
      type: "date",
      id: "rung",
      value: rung ?? indication.on,
      "aria-describedby": "rung-says",
    });
    input.addEventListener("change", () => {
      rung = input.value === "" ? undefined : input.value;
      onChange();
      document.getElementById("rung")?.focus();
    });
    const says = refused === "" ? "The dates above count from this day." : `No dates can be given: ${refused}.`;
    return [
      element(
        "div",
        { class: "number no-print" },
        element("label", { for: "rung" }, "The day on which social care was told"),
        input,
        element("p", { class: "hint", id: "rung-says" }, says),
      ),
    ];
  };
  return { of, fields };
}
