/** Asked for once: a test's sandbox is slow to say what `Math` is, and here it would be asked for each letter. */
const { imul } = Math;
const prime = 0x01000193;

const hexadecimal = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/** A short number for a text: FNV-1a, twice with different starts, 16 hexadecimal digits. Not for secrets. */
export function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = imul(one ^ code, prime);
    other = imul(other ^ code, prime);
  }
  return hexadecimal(one) + hexadecimal(other);
}
