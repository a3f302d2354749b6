"""What a rule set says: each condition becomes a tree whose leaves are sets of values."""

from three_values import leaves_of, truth

ADULT = 216  # months: the eighteenth birthday

# Whether a value meets a comparison with another; steps are compared by their places in the fact's own order.
OPERATORS = {
    "equal": lambda value, other, domain: value == other,
    "notEqual": lambda value, other, domain: value != other,
    "in": lambda value, others, domain: value in others,
    "notIn": lambda value, others, domain: value not in others,
    "lessThan": lambda value, other, domain: value < other,
    "lessThanInclusive": lambda value, other, domain: value <= other,
    "greaterThan": lambda value, other, domain: value > other,
    "greaterThanInclusive": lambda value, other, domain: value >= other,
    "atLeast": lambda value, other, domain: domain.index(value) >= domain.index(other),
    "atMost": lambda value, other, domain: domain.index(value) <= domain.index(other),
}


def values_of(fact):
    """Every value of a fact, lowest first where they have an order."""
    if fact["kind"] == "boolean":
        return [False, True]
    if fact["kind"] == "integer":
        return list(range(fact["from"], fact["to"] + 1))
    return [value["value"] for value in fact["values"]]


def meeting(domain, comparison):
    """The values of the domain that meet a comparison."""
    meets, other = OPERATORS[comparison["operator"]], comparison["value"]
    return frozenset(value for value in domain if meets(value, other, domain))


def left_by(domain, given):
    """The values that a value leaves, or a part of them: `{"from": 3, "to": 5}` or `{"oneOf": [...]}`."""
    if not isinstance(given, dict):
        return frozenset([given])
    if "oneOf" in given:
        return frozenset(given["oneOf"])
    first = domain.index(given["from"]) if "from" in given else 0
    last = domain.index(given["to"]) if "to" in given else len(domain) - 1
    return frozenset(domain[first : last + 1])


class RuleSet:
    """A rule set as `levels-of-need print --format json` writes it."""

    def __init__(self, printed):
        self.printed = printed
        self.facts = {fact["id"]: fact for fact in printed["facts"]}
        self.counts = {count["id"]: count for count in printed["counts"]}
        self.levels = [level["id"] for level in printed["levels"]]
        self.domains = {name: values_of(fact) for name, fact in self.facts.items()}
        # What is possible while nothing is known. A person of unknown age is read as a child.
        self.nothing_known = {
            name: frozenset(value for value in domain if name != "ageMonths" or value < ADULT)
            for name, domain in self.domains.items()
        }
        self.rules = [(rule, self.tree(rule["conditions"])) for rule in printed["rules"]]
        self.readings = [reading for fact in printed["facts"] for reading in self.reading(fact)]
        self.dangers = [
            (name, self.applies_when(fact), meeting(self.domains[name], fact["danger"]))
            for name, fact in self.facts.items()
            if "danger" in fact
        ]
        # For speed alone: how each rule stands on nothing, and the places of the rules that name a fact.
        self.on_nothing = [truth(tree, self.nothing_known) for _, tree in self.rules]
        self.naming = {name: set() for name in self.facts}
        for place, (_, tree) in enumerate(self.rules):
            for _, name, _ in leaves_of(tree):
                self.naming[name].add(place)

    def tree(self, condition):
        """A condition with named conditions, counts and what facts presuppose written out."""
        if "all" in condition or "any" in condition:
            kind = "all" if "all" in condition else "any"
            return joined(kind, [self.tree(part) for part in condition[kind]])
        if "not" in condition:
            return ("not", self.tree(condition["not"]))
        if "condition" in condition:
            return self.tree(self.printed["conditions"][condition["condition"]])
        name = condition["fact"]
        if name in self.counts:
            parts = [self.tree(part) for part in self.counts[name]["of"]]
            return ("count", parts, meeting(range(len(parts) + 1), condition))
        if name == "ageYears":  # no fact of its own: the months that make up those years
            months = self.domains["ageMonths"]
            years = meeting(sorted({month // 12 for month in months}), condition)
            leaf = ("fact", "ageMonths", frozenset(month for month in months if month // 12 in years))
        else:
            leaf = ("fact", name, meeting(self.domains[name], condition))
        return joined("all", [self.applies_when(self.facts[leaf[1]]), leaf])

    def applies_when(self, fact):
        """What the question presupposes; holds always where that is nothing."""
        return self.tree(fact["appliesWhen"]) if "appliesWhen" in fact else ("all", [])

    def reading(self, fact):
        """How a fact is read until it is known, and when: every strength, a boolean protective fact, is read as false."""
        if fact["kind"] == "boolean" and fact["direction"] == "protective":
            return [(fact["id"], frozenset([False]), ("all", []))]
        if "whenUnknown" not in fact:
            return []
        reading = fact["whenUnknown"]
        read = left_by(self.domains[fact["id"]], reading["read"])
        return [(fact["id"], read, self.tree(reading.get("when", {"all": []})))]

    def in_force(self, thing, day):
        period, own = thing.get("inForce", {}), self.printed.get("authority", {})
        here = "area" not in period or period["area"].lower() in [str(name).lower() for name in own.values()]
        return here and period.get("from", day) <= day <= period.get("until", day)


def joined(kind, parts):
    """A group with groups of its own kind opened, and comparisons of one fact made one: fewer facts then stand twice."""
    flat = [inner for part in parts for inner in (part[1] if part[0] == kind else [part])]
    leaves, others = {}, []
    for part in flat:
        if part[0] != "fact":
            others.append(part)
        elif part[1] in leaves:
            leaves[part[1]] = leaves[part[1]] & part[2] if kind == "all" else leaves[part[1]] | part[2]
        else:
            leaves[part[1]] = part[2]
    parts = [("fact", name, values) for name, values in leaves.items()] + others
    return parts[0] if len(parts) == 1 else (kind, parts)
