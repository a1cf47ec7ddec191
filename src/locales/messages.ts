import type { messages as app } from './app/nb';
import type { messages as check } from './check/nb';
import type { messages as failures } from './failures/nb';
import type { messages as form } from './form/nb';
import type { messages as history } from './history/nb';
import type { messages as now } from './now/nb';
import type { messages as paste } from './paste/nb';

/** The same tree with any text in it: bokmål says which messages there are, and the compiler asks the others for each. */
type Said<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Said<T[K]> };

export type AppMessages = Said<typeof app>;
export type CheckMessages = Said<typeof check>;
export type FailureMessages = Said<typeof failures>;
export type FormMessages = Said<typeof form>;
export type HistoryMessages = Said<typeof history>;
export type NowMessages = Said<typeof now>;
export type PasteMessages = Said<typeof paste>;

export interface Messages {
  readonly app: AppMessages;
  readonly check: CheckMessages;
  readonly failures: FailureMessages;
  readonly form: FormMessages;
  readonly history: HistoryMessages;
  readonly now: NowMessages;
  readonly paste: PasteMessages;
}
