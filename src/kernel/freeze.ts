/** Frozen values that are known to be frozen all the way down, so that what many values share is walked once. */
const whole = new WeakSet<object>();

/**
 * The same value, frozen as far as it was not: what is frozen already is taken to be frozen all the way down.
 *
 * For what has just been put together from parts that are frozen and parts that are new.
 */
export function freezeNew<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) freezeNew(value[key]);
  return value;
}

/** The same value, frozen all the way down; nothing that goes out can be changed by who receives it. */
export function deepFreeze<Value>(value: Value): Value {
  freeze(value);
  if (typeof value === "object" && value !== null) whole.add(value);
  return value;
}

/** Freezes a value whose parts are frozen all the way down, and remembers that it is whole. */
export function markWhole<Value extends object>(value: Value): Value {
  whole.add(Object.freeze(value));
  return value;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (Object.isFrozen(value)) {
    // It may still hold parts that are not frozen, or be reached again from within itself.
    if (whole.has(value)) return;
    whole.add(value);
  } else Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
