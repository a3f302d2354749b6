/** What is known to be frozen all the way down, so that what many values share is walked once. */
const frozen = new WeakSet<object>();

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
  if (typeof value !== "object" || value === null || frozen.has(value)) return value;
  Object.freeze(value);
  // Before its parts, so that a value within itself ends; a frozen value may still hold parts that are not.
  frozen.add(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
