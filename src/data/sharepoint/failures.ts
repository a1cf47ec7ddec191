import type { FailureDetail } from '../../domain/failure';
import { Failure } from '../../domain/failure';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { columnName } from './names';

/** What PnPjs throws when SharePoint answers with an error. */
interface HttpError {
  readonly isHttpRequestError: true;
  readonly status: number;
  readonly response?: Response;
}

/** What was being done, for the errors whose meaning depends on it. */
export interface Doing {
  readonly template?: Template;
  /** What was to be written: a duplicate value is among it. */
  readonly values?: AnyDraft;
}

interface Told {
  readonly status: number;
  /** SharePoint's own number, e.g. -2130575338. */
  readonly code: number;
  readonly text: string;
  readonly retryAfter: number | null;
  /**
   * SharePoint answers 401, or 403 without an error of its own and with a header that says so. With an error of its own
   * it knows who asks, and says no to just that person, under the same header.
   */
  readonly wantsSignIn: boolean;
}

/** Headers with which SharePoint sends people to its sign-in page. */
const signInHeaders = ['X-Forms_Based_Auth_Required', 'X-MSDAVEXT_Error'] as const;

const codes = {
  noItem: -2130575338,
  duplicate: -2130575169,
  badDigest: -2130575251,
  oldDigest: -2130575252
} as const;

const isHttpError = (error: unknown): error is HttpError =>
  (error as Partial<HttpError> | null)?.isHttpRequestError === true;

async function bodyOf(response: Response | undefined): Promise<string> {
  return response && !response.bodyUsed ? response.clone().text() : '';
}

/** SharePoint's error in its several wrappings, or the plain body. */
export function readError(body: string): { readonly code: number; readonly text: string } {
  try {
    const parsed = JSON.parse(body) as Record<
      string,
      { code?: string; message?: { value?: string } | string } | undefined
    >;
    const { code = '', message } = parsed['odata.error'] ?? parsed.error ?? {};
    return { code: Number.parseInt(code, 10), text: (typeof message === 'string' ? message : message?.value) ?? body };
  } catch {
    return { code: Number.NaN, text: body };
  }
}

async function tell({ status, response }: HttpError): Promise<Told> {
  const after = Number(response?.headers.get('Retry-After') ?? Number.NaN);
  const told = readError(await bodyOf(response));
  const isAsked = signInHeaders.some((name) => response?.headers.has(name) ?? false);
  const wantsSignIn = status === 401 || (status === 403 && isAsked && Number.isNaN(told.code));
  return { status, ...told, retryAfter: Number.isFinite(after) ? after : null, wantsSignIn };
}

/** SharePoint's code and words for a refusal, where their meaning depends on what was asked. */
export async function refusalOf(error: unknown): Promise<Pick<Told, 'code' | 'text'>> {
  return isHttpError(error) ? tell(error) : { code: Number.NaN, text: '' };
}

/** The unique field whose value somebody else has. SharePoint names the columns between square brackets. */
function duplicateField({ template, values }: Doing, text: string): string {
  const named = /\[([^\]]*)\]/.exec(text)?.[1]?.split(/,\s*/) ?? [];
  const unique = Object.entries(template?.fields ?? {}).filter(
    ([key, field]) => field.options.unique && key in (values ?? {})
  );
  const found = unique.find(([key]) => template && named.includes(columnName(template, key))) ?? unique[0];
  return found?.[0] ?? template?.title ?? '';
}

/** A column that the schema says is there and the site does not have. */
const isSchemaGap = (text: string): boolean =>
  /does not exist on type|Column '.*' does not exist|field or property '.*' does not exist/i.test(text);

const missing: FailureDetail = { kind: 'NotFound', what: 'list' };

function byCode({ code, text }: Told, doing: Doing): FailureDetail | null {
  if (code === codes.noItem) return { kind: 'NotFound', what: 'record' };
  if (code === codes.duplicate)
    return { kind: 'Invalid', problems: [{ field: duplicateField(doing, text), code: 'taken' }] };
  // Refused because other rows point at it: there is no field to blame.
  if (/cannot be deleted because an item in .* related/i.test(text)) return { kind: 'Invalid', problems: [] };
  // What a row is to hang under has been deleted meanwhile.
  if (/invalid lookup values were found/i.test(text)) return { kind: 'NotFound', what: 'record' };
  return isSchemaGap(text) ? missing : null;
}

/** The write came with a stamp that is not taken any more, and there was no new one to be had. */
export const isDigestRefused = ({ status, code }: Pick<Told, 'status' | 'code'>): boolean =>
  status === 403 && (code === codes.badDigest || code === codes.oldDigest);

function byStatus({ status, code, text, retryAfter, wantsSignIn }: Told): FailureDetail {
  if (wantsSignIn || isDigestRefused({ status, code })) return { kind: 'SignedOut' };
  if (status === 403) return { kind: 'Forbidden' };
  if (status === 404 || status === 410) return missing;
  if (status === 429 || status === 503) return { kind: 'Throttled', retryAfter };
  return { kind: 'Unavailable', detail: `${status} ${text}`.trim() };
}

/** The one place where what PnPjs and SharePoint throw becomes a `Failure`. */
export async function failureOf(error: unknown, doing: Doing = {}): Promise<Failure> {
  if (error instanceof Failure) return error;
  if (!isHttpError(error)) return new Failure({ kind: 'Unavailable', detail: String(error) });
  const told = await tell(error);
  return new Failure(byCode(told, doing) ?? byStatus(told));
}

/** Runs something and lets nothing but a `Failure` out. */
export async function orFailure<T>(doing: Doing, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await failureOf(error, doing);
  }
}

/** Did SharePoint refuse a write because the record has changed since it was read? */
export const isStale = (error: unknown): boolean => isHttpError(error) && error.status === 412;

/** Is what was asked for not there at all? */
export const isAbsent = (error: unknown): boolean => isHttpError(error) && error.status === 404;

/** Was a column asked for that the site does not have (yet, or any more)? */
export const isColumnMissing = async (error: unknown): Promise<boolean> =>
  isHttpError(error) && error.status !== 404 && isSchemaGap((await tell(error)).text);
