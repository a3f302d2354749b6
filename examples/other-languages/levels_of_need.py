"""Decides cases by a published rule set, as `levels-of-need` does: a small reference for other languages.

    levels-of-need print england --format json > england.json
    levels-of-need conform england --compare rules -- python3 levels_of_need.py england.json

Reads a case a line, `{"id": "1", "on": "2026-11-21", "facts": {...}}`, and answers each with a line: the three levels,
whether enough is known to print the lowest one, and the names of the rules. It indicates; a person decides.

Everything rests on one idea: of each fact there is the set of values that it may still have. A value given leaves one, a
part leaves some, and a fact of which nothing is known has all of them. A comparison is a set of values too.
"""

import json
import sys

from case import Refused, checked_day, values_left
from rule_set import ADULT, RuleSet
from three_values import FAILS, HOLDS, UNKNOWN, met, truth


def decide(rules, case):
    """The three levels of a case, whether enough is known, and the names of the rules."""
    checked_day(rules, case.get("on"))
    left, narrowed = values_left(rules, case["facts"])
    read, also_read = dict(left), set()
    for name, values, when in rules.readings:  # on what is given alone: readings do not feed one another
        if truth(when, left) == HOLDS and left[name] & values:
            read[name] = left[name] & values
            also_read.add(name)

    # A rule that names no fact of which something is known stands as it stands on nothing.
    touched = set().union(*(rules.naming[name] for name in narrowed))
    leaning = touched.union(*(rules.naming[name] for name in also_read))
    applies, with_readings, may_apply = [], [], []
    for place in speaking(rules, left, case["on"]):
        rule, tree = rules.rules[place]
        stands = truth(tree, left) if place in touched else rules.on_nothing[place]
        {HOLDS: applies, UNKNOWN: may_apply, FAILS: []}[stands].append(rule)
        if stands == HOLDS or (place in leaning and truth(tree, read) == HOLDS):
            with_readings.append(rule)

    def highest(some):
        return max((rules.levels.index(rule["event"]["type"]) for rule in some), default=0)

    points_to = highest(with_readings)
    return {
        "atLeast": rules.levels[highest(applies)],
        "pointsTo": rules.levels[points_to],
        "couldBe": rules.levels[highest(applies + may_apply)],
        "enoughKnown": points_to > 0 or not danger_is_open(rules, left),
        "applies": sorted(rule["name"] for rule in applies),
        "appliesWithReadings": sorted(rule["name"] for rule in with_readings),
        "mayApply": sorted(rule["name"] for rule in may_apply),
    }


def speaking(rules, left, day):
    """The places of the rules that are in force on the day, and that speak of somebody of that age."""
    dated = {rule["name"] for rule, _ in rules.rules if rules.in_force(rule, day)}
    places = [
        place
        for place, (rule, _) in enumerate(rules.rules)
        if rule["name"] in dated and rule.get("replacedBy") not in dated
    ]
    if min(left.get("ageMonths", [0])) < ADULT:
        return places
    # From eighteen on: only rules that name the age, of sets that say that they reach so far.
    sets = rules.printed["ages"].get("sets", [])
    on_age = rules.naming["ageMonths"]
    return [place for place in places if place in on_age and rules.rules[place][0]["origin"]["set"] in sets]


def danger_is_open(rules, left):
    """While a question of danger that may apply is open, the lowest level is not to be printed: too little is known."""
    return any(
        truth(applies, left) != FAILS and met(left[name], values) == UNKNOWN for name, applies, values in rules.dangers
    )


def answer(rules, line):
    case = json.loads(line)
    try:
        return {"id": case["id"], **decide(rules, case)}
    except Refused as refused:
        return {"id": case["id"], "problems": [{"code": code, "at": at} for code, at in refused.args]}


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        published = RuleSet(json.load(file))
    for asked in sys.stdin.buffer:
        print(json.dumps(answer(published, asked)), flush=True)
