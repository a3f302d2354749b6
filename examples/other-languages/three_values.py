"""Three values: what holds, fails, or cannot be told from the values left.

A tree is ("fact", name, values), ("all", parts), ("any", parts), ("not", part) or ("count", parts, numbers). What is left
is, for each fact, the set of values that it may still have.
"""

HOLDS, FAILS, UNKNOWN = "holds", "fails", "unknown"


def met(left, values):
    """A comparison holds if every value left meets it, and fails if none does."""
    if left <= values:
        return HOLDS
    return FAILS if left.isdisjoint(values) else UNKNOWN


def kleene(tree, left):
    """A tree by three-valued logic, which is exact where no fact stands twice in it."""
    kind = tree[0]
    if kind == "fact":
        return met(left[tree[1]], tree[2])
    if kind == "not":
        return {HOLDS: FAILS, FAILS: HOLDS, UNKNOWN: UNKNOWN}[kleene(tree[1], left)]
    parts = [kleene(part, left) for part in tree[1]]
    if kind == "count":
        certain = parts.count(HOLDS)
        return met(frozenset(range(certain, certain + parts.count(UNKNOWN) + 1)), tree[2])
    settles, otherwise = (FAILS, HOLDS) if kind == "all" else (HOLDS, FAILS)
    if settles in parts:
        return settles
    return UNKNOWN if UNKNOWN in parts else otherwise


def truth(tree, left):
    """The same exactly: a fact that stands twice is tried with each group of values that no comparison tells apart."""
    found = kleene(tree, left)
    if found != UNKNOWN:
        return found
    leaves = leaves_of(tree)
    names = [name for _, name, _ in leaves]
    for name in sorted(set(names)):
        groups = [left[name]]
        if names.count(name) < 2:
            continue
        for _, _, values in (leaf for leaf in leaves if leaf[1] == name):
            groups = [part for group in groups for part in (group & values, group - values) if part]
        if len(groups) > 1:
            found = {truth(tree, {**left, name: group}) for group in groups}
            return found.pop() if len(found) == 1 else UNKNOWN
    return UNKNOWN


def leaves_of(tree):
    """Every comparison in a tree."""
    if tree[0] == "fact":
        return [tree]
    return [leaf for part in ([tree[1]] if tree[0] == "not" else tree[1]) for leaf in leaves_of(part)]
