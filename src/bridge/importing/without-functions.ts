/** A list of rules with their callbacks as `null`; of whatever else it is made, the reader of plain values decides. */
export function withoutFunctions(rules: unknown): unknown {
  try {
    if (Array.isArray(rules)) return changed(rules, rules.keys(), withoutCallbacks);
    if (typeof rules !== "object" || rules === null) return rules;
    return changed(rules, ["rules"], (list) =>
      Array.isArray(list) ? changed(list, list.keys(), withoutCallbacks) : list,
    );
  } catch {
    return rules;
  }
}

function withoutCallbacks(rule: unknown): unknown {
  if (typeof rule !== "object" || rule === null) return rule;
  return changed(rule, ["onSuccess", "onFailure"], (callback) => (typeof callback === "function" ? null : callback));
}

/** A copy with some of its values changed; none of them is computed by looking at it. */
function changed(whole: object, keys: Iterable<string | number>, change: (value: unknown) => unknown): object {
  const properties = Object.getOwnPropertyDescriptors(whole) as Record<string, PropertyDescriptor>;
  for (const key of keys) {
    const property = properties[key];
    if (property !== undefined && "value" in property) property.value = change(property.value);
  }
  const copy: object = Array.isArray(whole) ? [] : Object.create(Object.getPrototypeOf(whole));
  return Object.defineProperties(copy, properties);
}
