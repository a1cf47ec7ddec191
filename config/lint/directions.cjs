/**
 * Who may import whom: the one place that says so. `.eslintrc.js` turns this table into
 * zones of import/no-restricted-paths, and tests/house/directions.test.ts proves that they bite.
 */
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

/** Folder of src -> what else under src it may import. */
const mayImport = {
  domain: [],
  locales: ['domain'],
  data: ['domain'],
  documents: ['domain', 'locales'],
  ui: ['domain', 'locales', 'documents', 'data/repository.ts'],
  webparts: ['ui', 'data', 'locales', 'domain'],
  bot: ['domain', 'locales', 'data', 'documents'],
  'local/sharepoint': []
};

const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [`./${folder}`, ...allowed.map((name) => `./${name}`)],
  message: `src/${folder} may import ${allowed.length ? allowed.join(', ') : 'nothing else of ours'} (config/lint/directions.cjs).`
}));

/** Nothing outside src/local may reach into it, and only the web part knows the web part. */
const rooms = [
  ...['ui', 'webparts', 'data', 'locales/!(bot)', 'locales/*.ts'].map((folder) => ({
    target: `./src/${folder}${folder.endsWith('.ts') ? '' : '/**'}`,
    from: './src/locales/bot',
    message: 'What the bot says is never loaded by the web part.'
  })),
  { target: './src/!(local)/**', from: './src/local', message: 'src/local is for development: nothing may import it.' }
];

/** PnPjs speaks SharePoint, and only one folder does. Who composes (the web part) hands it its surroundings. */
const pnp = { group: ['@pnp/*'], message: 'Only src/data/sharepoint and the web part speak PnPjs.' };

/** The core knows no framework, no network, no machine. */
const frameworks = {
  group: ['react', 'react-*', '@fluentui/*', '@microsoft/*', '@tanstack/*', 'node:*'],
  message: 'src/domain is plain TypeScript.'
};

module.exports = {
  mayImport,
  paths: ['error', { basePath: root, zones: [...zones, ...rooms] }],
  packages: ['error', { patterns: [pnp] }],
  packagesOfTheCore: ['error', { patterns: [pnp, frameworks] }]
};
