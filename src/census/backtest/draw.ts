/** Odd numbers that spread what differs in few bits over all of them. */
const [FIRST, SECOND] = [0x9e3779b1, 0x85ebca77];

/**
 * A number from 0 to below 2^53 for a text: the same text and seed always draw the same, and another one draws another.
 *
 * With it a sample does not turn on the order in which a return is written, nor on how it is divided.
 */
export function drawOf(text: string, seed: number): number {
  let [one, other] = [seed ^ 0xdeadbeef, seed ^ 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, FIRST);
    other = Math.imul(other ^ code, SECOND);
  }
  one = Math.imul(one ^ (one >>> 16), SECOND) ^ Math.imul(other ^ (other >>> 13), FIRST);
  other = Math.imul(other ^ (other >>> 16), SECOND) ^ Math.imul(one ^ (one >>> 13), FIRST);
  return 4_294_967_296 * (other & 2_097_151) + (one >>> 0);
}
