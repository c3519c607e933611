/** The encoding of older programs under Windows. Newer versions of Node read it wrong. */

/** What the bytes from 80 to 9F stand for, where anything; all others stand for what they do in Unicode. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What a byte stands for. */
export function signOfByte(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
}
