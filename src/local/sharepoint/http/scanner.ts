/** Goes through a text from left to right; patterns are sticky (`/y`). */
export class Scanner {
  private at = 0;
  public constructor(protected readonly text: string) {}

  public atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The next character. */
  protected next(): string | undefined {
    return this.text[this.at];
  }

  /** What the pattern matches here, which is passed by; nothing where it does not. */
  protected take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** Passes by a character; whether it was there. */
  public skip(character: string): boolean {
    if (this.next() !== character) return false;
    this.at += 1;
    return true;
  }
}
