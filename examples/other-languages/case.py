"""A case: what is given, as the values that it leaves; or why it must be refused."""

import datetime
import re

from rule_set import ADULT, left_by, meeting, values_of

AGE_YEARS = {"id": "ageYears", "kind": "integer", "from": 0, "to": 25}


class Refused(Exception):
    """A case that cannot be used: pairs of a code and the place in the case."""


def read_given(fact, given):
    """The values that are left of a fact, once it is sure that it was given as it may be."""
    at = f"/facts/{fact['id']}"
    written = [given]
    if isinstance(given, (dict, list)):
        keys = set(given) if isinstance(given, dict) else set()
        spans = fact["kind"] in ("integer", "ordered") and keys and keys <= {"from", "to"}
        lists = fact["kind"] != "boolean" and keys == {"oneOf"} and isinstance(given["oneOf"], list)
        if not spans and not lists:
            raise Refused(("wrong-kind", at))
        written = given["oneOf"] if lists else given.values()
    domain = values_of(fact)
    for value in written:
        # In Python `True` is 1 and 1.0 is 1, so the kind is looked at first.
        is_number = type(value) is int or (type(value) is float and value.is_integer())
        fits = {"boolean": type(value) is bool, "integer": is_number}.get(fact["kind"], type(value) is str)
        if not fits or value not in domain:
            raise Refused(("out-of-range" if fact["kind"] == "integer" and is_number else "wrong-kind", at))
    left = left_by(domain, given)
    if not left:
        raise Refused(("empty-part", at))
    return left


def values_left(rules, facts):
    """For each fact the values that it may still have. A value given also says that its fact applies."""
    problems, left, sayers = [], dict(rules.nothing_known), {}
    told = {name: given for name, given in facts.items() if given is not None}
    if "ageMonths" in rules.facts and ("ageMonths" in told or "ageYears" in told):
        left["ageMonths"] = frozenset(rules.domains["ageMonths"])

    def narrow(name, values, sayer):
        left[name] &= values
        sayers.setdefault(name, sayer)
        gate = rules.facts[name].get("appliesWhen")
        if gate:
            narrow(gate["fact"], meeting(rules.domains[gate["fact"]], gate), sayer)

    for name in facts:
        fact = AGE_YEARS if name == "ageYears" else rules.facts.get(name)
        if fact is None:
            problems.append(("unknown-fact", f"/facts/{name}"))
        elif name in told:
            try:
                values = read_given(fact, told[name])
            except Refused as refused:
                problems.extend(refused.args)
                continue
            if fact is AGE_YEARS:
                values = frozenset(month for month in rules.domains.get("ageMonths", []) if month // 12 in values)
            if name in rules.facts or "ageMonths" in rules.facts:
                narrow("ageMonths" if fact is AGE_YEARS else name, values, name)
    problems += [("contradictory-facts", f"/facts/{sayers[name]}") for name in sayers if not left[name]]
    problems += age_problems(rules, left.get("ageMonths", frozenset()), "ageMonths" if "ageMonths" in told else "ageYears")
    if problems:
        raise Refused(*problems)
    return left, set(sayers)


def age_problems(rules, age, said_as):
    grown_up = {months for months in age if months >= ADULT}
    to = rules.printed["ages"].get("to")
    oldest = ADULT - 1 if to is None else (to + 1) * 12 - 1
    if grown_up and grown_up != age:
        return [("age-spans-eighteen", f"/facts/{said_as}")]
    return [("not-a-child", f"/facts/{said_as}")] if any(months > oldest for months in grown_up) else []


def checked_day(rules, day):
    if not isinstance(day, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", day):
        raise Refused(("not-a-day", "/on"))
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        raise Refused(("not-a-day", "/on")) from None
    if not all(rules.in_force(one, day) for one in rules.printed["lineage"]):
        raise Refused(("not-in-force", "/on"))
