interface Input {
  readonly inputReceived: string;
  readonly inputUsed: string;
}

/** Has somebody said something, and nobody told them how it was used? */
export const isUnanswered = ({ inputReceived, inputUsed }: Input): boolean =>
  inputReceived.trim() !== '' && inputUsed.trim() === '';
