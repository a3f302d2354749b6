/** The same function, which works out of each thing once, and keeps that as long as the thing. */
export function once<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const done = new WeakMap<Key, Value>();
  return (key) => {
    const found = done.get(key);
    if (found !== undefined) return found;
    const value = workOut(key);
    done.set(key, value);
    return value;
  };
}
