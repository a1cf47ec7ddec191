import { ESLint } from 'eslint';

/** The house's own configuration, without what needs TypeScript's types: nothing asked about here does. */
const untyped: object = {
  parserOptions: { project: null },
  rules: { '@typescript-eslint/no-floating-promises': 'off' }
};
const eslint = new ESLint({ overrideConfig: untyped });
const ruleOf = { path: 'import/no-restricted-paths', package: 'no-restricted-imports' };

/** What ESLint says of a text, as if it stood in that file. */
async function rulesBroken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const forbidden: [file: string, imported: string, rule: keyof typeof ruleOf][] = [
  ['src/domain/failure.ts', '../data/repository', 'path'],
  ['src/domain/failure.ts', '../ui/mount', 'path'],
  ['src/domain/failure.ts', 'react', 'package'],
  ['src/domain/failure.ts', 'node:fs', 'package'],
  ['src/data/repository.ts', '../ui/mount', 'path'],
  ['src/ui/mount.tsx', '../data/sharepoint/provision', 'path'],
  ['src/ui/mount.tsx', '@pnp/sp', 'package'],
  ['src/ui/mount.tsx', '../bot/log', 'path'],
  ['src/ui/mount.tsx', '../locales/bot/load', 'path'],
  ['src/webparts/framdrift/compose.ts', '../../bot/log', 'path'],
  ['src/webparts/framdrift/compose.ts', '../../locales/bot/load', 'path'],
  ['src/locales/load.ts', './bot/load', 'path'],
  ['src/locales/now/nb.ts', '../bot/nb', 'path'],
  ['src/ui/mount.tsx', '../local/people', 'path'],
  ['src/local/sharepoint/sharepoint.ts', '../people', 'path'],
  ['src/local/sharepoint/sharepoint.ts', '../../domain/failure', 'path']
];

test.each(forbidden)('%s may not import %s', async (file, imported, rule) => {
  expect(await rulesBroken(file, `export * from '${imported}';\n`)).toContain(ruleOf[rule]);
});

const allowed: [file: string, imported: string][] = [
  ['src/data/repository.ts', '../domain/failure'],
  ['src/ui/mount.tsx', '../data/repository'],
  ['src/webparts/framdrift/compose.ts', '../../data/sharepoint/provision'],
  ['src/webparts/framdrift/compose.ts', '@pnp/sp'],
  ['src/bot/speech.ts', '../locales/bot/load'],
  ['src/local/start.ts', '../data/sharepoint/provision']
];

test.each(allowed)('%s may import %s', async (file, imported) => {
  const broken = await rulesBroken(file, `export * from '${imported}';\n`);
  expect(broken).not.toContain(ruleOf.path);
  expect(broken).not.toContain(ruleOf.package);
});

test('`any` and today’s date in the core are refused', async () => {
  const text = 'export const a = (b: any): unknown => b;\nexport const today = new Date();\n';
  const broken = await rulesBroken('src/domain/failure.ts', text);
  expect(broken).toEqual(['@typescript-eslint/no-explicit-any', 'no-restricted-syntax']);
});

test.each([
  'src/webparts/framdrift/compose.ts',
  'src/domain/failure.ts',
  'src/local/start.ts',
  'tests/house/a.test.ts'
])('a promise left alone and a file of more than 200 lines are errors in %s', async (file) => {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as { rules: Record<string, unknown[]> };
  expect(rules['@typescript-eslint/no-floating-promises']?.[0]).toBe('error');
  expect(rules['max-lines']).toEqual(['error', expect.objectContaining({ max: 200 })]);
});
