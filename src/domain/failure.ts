import type { Problem } from './schema/problem';
import type { AnyRecord } from './schema/record';

/** Everything that can go wrong when something is read or stored. One place in `locales` turns each into words. */
export type FailureDetail =
  /** What was given breaks the template's rules. */
  | { readonly kind: 'Invalid'; readonly problems: readonly Problem[] }
  /** Somebody else has changed the record since it was read. `current` is theirs. */
  | { readonly kind: 'Conflict'; readonly current: AnyRecord }
  /** The record is gone, or the lists are not there yet. */
  | { readonly kind: 'NotFound'; readonly what: 'record' | 'list' | 'site' }
  /** SharePoint does not know any more who this is: the sign-in has run out. */
  | { readonly kind: 'SignedOut' }
  /** This person may not. */
  | { readonly kind: 'Forbidden' }
  /** SharePoint asks us to wait. Seconds. */
  | { readonly kind: 'Throttled'; readonly retryAfter: number | null }
  /** No answer, or one that cannot be used. `detail` is for the log, not for people. */
  | { readonly kind: 'Unavailable'; readonly detail: string };

export type FailureKind = FailureDetail['kind'];

export class Failure extends Error {
  public readonly detail: FailureDetail;

  public constructor(detail: FailureDetail) {
    super(detail.kind === 'Unavailable' ? `${detail.kind}: ${detail.detail}` : detail.kind);
    this.name = 'Failure';
    this.detail = detail;
  }
}

export const isFailure = <K extends FailureKind>(
  error: unknown,
  kind?: K
): error is Failure & { readonly detail: Extract<FailureDetail, { kind: K }> } =>
  error instanceof Failure && (kind === undefined || error.detail.kind === kind);
