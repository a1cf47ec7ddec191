/** What can be wrong with one field. Words are made of it in `locales`. */
export type ProblemCode =
  | 'required'
  | 'tooLong'
  | 'notNumber'
  | 'tooSmall'
  | 'tooLarge'
  | 'tooManyDecimals'
  | 'notDate'
  | 'dateOutOfRange'
  | 'endBeforeStart'
  | 'unknownChoice'
  | 'notScale'
  | 'notPerson'
  | 'notLink'
  | 'badAddress'
  | 'taken'
  | 'inFuture'
  | 'inPast'
  | 'unchanged'
  | 'notOpen'
  /** It stands in what is sent, decided or taken note of. */
  | 'settled'
  | 'unclear'
  | 'outsidePeriod'
  | 'several'
  /** About a file that is to hang on a record. */
  | 'emptyFile'
  | 'largeFile'
  | 'blockedFile'
  | 'noAttachments';

export interface Problem {
  readonly field: string;
  readonly code: ProblemCode;
  /** The limit that was passed, where there is one: characters, a number, an ISO date. */
  readonly limit?: number | string;
}
