import { settingsFrom } from '../../src/bot/settings';

/** What an operator is told who has not set everything, or has set something wrong. */
const tenant = '7d1f0000-5a0e-4c57-9b1d-000000000001';
const right = {
  TENANT_ID: tenant,
  CLIENT_ID: tenant,
  CLIENT_CERTIFICATE: __filename,
  OPERATIONS_SITE: 'https://fjordvik.sharepoint.com'
};
const problems = (environment: Readonly<Record<string, string>>): readonly string[] => {
  const settings = settingsFrom(environment);
  return 'port' in settings ? [] : settings;
};

test('with what is needed it starts on the loopback, with a certificate, alone', () => {
  expect(settingsFrom(right)).toMatchObject({
    host: '127.0.0.1',
    port: 3978,
    credentials: { tenantId: tenant, proof: { kind: 'certificate', file: __filename } },
    databaseUrl: null,
    notifications: null,
    sweepMinutes: 5
  });
});

test('with nothing set there is one sentence for each thing that is missing', () => {
  expect(problems({})).toEqual([
    "TENANT_ID is missing: the Entra tenant's id (a GUID).",
    "CLIENT_ID is missing: the app registration's client id (a GUID).",
    'CLIENT_CERTIFICATE is missing: a PEM file that the bot may read, with the private key and the certificate (or set MANAGED_IDENTITY_CLIENT_ID).',
    "OPERATIONS_SITE is missing: the operations site's address."
  ]);
});

test.each([
  ['CLIENT_ID', 'framdrift'],
  ['CLIENT_CERTIFICATE', '/run/secrets/not-there.pem'],
  ['OPERATIONS_SITE', 'http://fjordvik.sharepoint.com'],
  ['BOT_PORT', '70000'],
  ['SWEEP_MINUTES', '0'],
  ['DATABASE_URL', 'mysql://localhost/bot'],
  ['TEAMS_APP_ID', 'framdrift'],
  ['NOTIFICATION_URL', 'bot.fjordvik.kommune.no']
])('%s that is %s is told of by name', (name, value) => {
  expect(problems({ ...right, [name]: value, NOTIFICATION_SECRET: 'x'.repeat(20) })).toEqual([
    expect.stringMatching(new RegExp(`^${name} is not right: `))
  ]);
});

test('a managed identity needs no certificate', () => {
  const { CLIENT_CERTIFICATE: _, ...others } = right;
  expect(problems({ ...others, MANAGED_IDENTITY_CLIENT_ID: tenant })).toEqual([]);
});

test('on any other address than the loopback it does not start without credentials', () => {
  expect(problems({ BOT_HOST: '0.0.0.0', OPERATIONS_SITE: 'https://fjordvik.sharepoint.com' })).toHaveLength(3);
  expect(problems({ BOT_HOST: '0.0.0.0', BOT_LOCAL: '1', OPERATIONS_SITE: 'http://127.0.0.1:4320' })).toEqual([
    expect.stringContaining('BOT_LOCAL')
  ]);
});

test('notices of changes need a secret that is long enough', () => {
  const url = { NOTIFICATION_URL: 'https://bot.fjordvik.kommune.no/api/changes' };
  expect(problems({ ...right, ...url })).toEqual([expect.stringMatching(/^NOTIFICATION_SECRET is missing/)]);
  expect(problems({ ...right, ...url, NOTIFICATION_SECRET: 'short' })).toHaveLength(1);
  expect(problems({ ...right, ...url, NOTIFICATION_SECRET: 'x'.repeat(16) })).toEqual([]);
});
