import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { root, teamsApp } from './paths.mjs';

const require = createRequire(import.meta.url);
const folder = join(root, 'teams-manifest');
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Only this folder's files go into the .sppkg; SharePoint offers them as «Sync to Teams». */
const syncToTeams = join(root, 'teams/TeamsSPFxApp.zip');

function schemaOf({ manifestVersion }, name) {
  const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas/teams');
  return JSON.parse(readFileSync(join(schemas, `v${manifestVersion}`, name), 'utf8'));
}

function complaintsOf(schema, name, document) {
  const Ajv = require('ajv');
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, meta: false, unknownFormats: 'ignore', logger: false });
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
  ajv.validate(schema, document);
  return (ajv.errors ?? []).map((error) => `${name}${error.dataPath}: ${error.message}`);
}

/**
 * What Microsoft's own schemas say against the manifest and its translations.
 * @returns one sentence for each complaint; none means valid
 */
export function validateTeamsManifest(manifest = read('manifest.json')) {
  const words = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file);
  const localization = schemaOf(manifest, 'MicrosoftTeams.Localization.schema.json');
  return [
    ...complaintsOf(schemaOf(manifest, 'MicrosoftTeams.schema.json'), 'manifest.json', manifest),
    ...words.flatMap((file) => complaintsOf(localization, file, read(file)))
  ];
}

/**
 * The manifest as it is packed. The bot's id is the operator's own app registration: TEAMS_BOT_ID says which; without it
 * the app comes without the bot, and the tabs work all the same. SHAREPOINT_HOST (`fjordvik.sharepoint.com`) says where
 * links are the tenant's own: Teams then asks the bot of no other's.
 */
export function packedManifest(
  manifest = read('manifest.json'),
  { TEAMS_BOT_ID: botId, SHAREPOINT_HOST: host } = process.env
) {
  const own = host ? JSON.parse(JSON.stringify(manifest).replaceAll('*.sharepoint.com', host)) : manifest;
  const { bots, composeExtensions, ...rest } = own;
  if (!botId) return rest;
  const ours = (each) => ({ ...each, botId });
  return { ...own, bots: bots.map(ours), composeExtensions: composeExtensions.map(ours) };
}

/** Without the bot's parts there is nothing of theirs to translate. */
function packed(name, manifest) {
  const document = name === 'manifest.json' ? packedManifest(manifest) : read(name);
  const isOurs = ([key]) => process.env.TEAMS_BOT_ID || !/^(bots|composeExtensions)\[/.test(key);
  return Buffer.from(`${JSON.stringify(Object.fromEntries(Object.entries(document).filter(isOurs)), null, 2)}\n`);
}

/** Zips teams-manifest for Teams and for the .sppkg. @throws when the manifest is not valid */
export function buildTeamsApp() {
  const complaints = validateTeamsManifest();
  if (complaints.length) {
    throw new Error(`teams-manifest is not valid:\n${complaints.join('\n')}`);
  }
  const manifest = read('manifest.json');
  const { icons, localizationInfo } = manifest;
  const names = [
    'manifest.json',
    icons.color,
    icons.outline,
    ...localizationInfo.additionalLanguages.map((l) => l.file)
  ];
  const contentOf = (name) => (name.endsWith('.json') ? packed(name, manifest) : readFileSync(join(folder, name)));
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, contentOf(name)])), {
    mtime: new Date('2026-01-01T00:00:00')
  });
  for (const target of [teamsApp, syncToTeams]) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, zip);
  }
}
