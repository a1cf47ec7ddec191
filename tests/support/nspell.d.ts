declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean;
  }
  export default function nspell(affixes: Buffer, dictionary: Buffer): Speller;
}
