import { Failure } from '../../src/domain/failure';
import { project } from '../../src/domain/templates/project';
import { failureOf } from '../../src/data/sharepoint/failures';

interface Told {
  readonly status: number;
  readonly code?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As PnPjs throws it. */
const thrown = ({ status, code = '-1', text = '', headers = {} }: Told): unknown => {
  const body = JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: text } } });
  return Object.assign(new Error('x'), {
    isHttpRequestError: true,
    status,
    response: new Response(body, { status, headers })
  });
};

const signIn = { 'X-MSDAVEXT_Error': '917656; Access denied.' };

test('a 403 that is no error of SharePoint’s own and wants a sign-in is SignedOut', async () => {
  const response = new Response('403 FORBIDDEN', { status: 403, headers: signIn });
  const error = Object.assign(new Error('x'), { isHttpRequestError: true, status: 403, response });
  expect(await detailOf(error)).toEqual({ kind: 'SignedOut' });
});

const detailOf = async (error: unknown): Promise<unknown> =>
  (await failureOf(error, { template: project, values: { key: 'k', name: 'n' } })).detail;

test.each<readonly [string, Told, unknown]>([
  ['a 403', { status: 403 }, { kind: 'Forbidden' }],
  ['a 401', { status: 401 }, { kind: 'SignedOut' }],
  ['a 403 to somebody who is known', { status: 403, code: '-2147024891', headers: signIn }, { kind: 'Forbidden' }],
  [
    'a stamp that is not taken any more',
    { status: 403, code: '-2130575252, Microsoft.SharePoint.SPException' },
    { kind: 'SignedOut' }
  ],
  ['a list that is not there', { status: 404, code: '-2147024894' }, { kind: 'NotFound', what: 'list' }],
  [
    'an item that is not there',
    { status: 404, code: '-2130575338, System.ArgumentException' },
    { kind: 'NotFound', what: 'record' }
  ],
  ['throttling', { status: 429, headers: { 'Retry-After': '17' } }, { kind: 'Throttled', retryAfter: 17 }],
  ['an overloaded server', { status: 503 }, { kind: 'Throttled', retryAfter: null }],
  [
    'a duplicate',
    {
      status: 500,
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      text: 'in the list: [key].'
    },
    { kind: 'Invalid', problems: [{ field: 'key', code: 'taken' }] }
  ],
  [
    'a duplicate told of by its title',
    { status: 500, code: '-2130575169', text: 'in the list: [Prosjektnøkkel].' },
    { kind: 'Invalid', problems: [{ field: 'key', code: 'taken' }] }
  ],
  [
    'a column that is not there',
    { status: 400, text: "The field or property 'x' does not exist." },
    { kind: 'NotFound', what: 'list' }
  ],
  ['a server error', { status: 500, text: 'Oh no' }, { kind: 'Unavailable', detail: '500 Oh no' }]
])('%s', async (_name, told, expected) => {
  expect(await detailOf(thrown(told))).toEqual(expected);
});

test('a broken connection is Unavailable', async () => {
  expect(await detailOf(new TypeError('fetch failed'))).toEqual({
    kind: 'Unavailable',
    detail: 'TypeError: fetch failed'
  });
});

test('a Failure stays what it is', async () => {
  const failure = new Failure({ kind: 'Forbidden' });
  expect(await failureOf(failure)).toBe(failure);
});
