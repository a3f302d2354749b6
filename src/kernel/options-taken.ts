import { isObject } from "./json.js";
import { MisuseError } from "./misuse-error.js";

/** The options that were handed over; throws `MisuseError`, in the name of the function, where there are none. */
export function optionsTaken<Options extends object>(by: string, given: Options): Options {
  if (isObject(given)) return given;
  throw new MisuseError(`${by}: expected an object with its options, of which some must be there`);
}
