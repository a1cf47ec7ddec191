import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSpeech } from '../../src/locales/bot/load';

const folder = 'teams-manifest';
interface Manifest {
  configurableTabs: { configurationUrl: string }[];
  staticTabs: { contentUrl: string }[];
}
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** The build's own check, in a process of its own because it is an ES module. */
function complaints(change: string): string[] {
  const build = pathToFileURL('config/build/teamsApp.mjs').href;
  const script = `
    import { readFileSync } from 'node:fs';
    import { validateTeamsManifest } from '${build}';
    const manifest = JSON.parse(readFileSync('${folder}/manifest.json', 'utf8'));
    ${change}
    console.log(JSON.stringify(validateTeamsManifest(manifest)));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return JSON.parse(stdout) as string[];
}

test('Microsoft’s schema has nothing to say against the manifest and its translations', () => {
  expect(complaints('')).toEqual([]);
});

test('the check bites: a manifest without a name, or with an unknown field, is refused', () => {
  expect(complaints('delete manifest.name;')).toEqual([expect.stringContaining('name')]);
  expect(complaints('manifest.colour = "red";')).toHaveLength(1);
});

test('every address of a tab names the web part that the package holds', () => {
  const webPart = JSON.parse(readFileSync('src/webparts/framdrift/FramdriftWebPart.manifest.json', 'utf8')) as {
    id: string;
  };
  const addresses = [
    ...manifest.configurableTabs.map(({ configurationUrl }) => configurationUrl),
    ...manifest.staticTabs.map(({ contentUrl }) => contentUrl)
  ];
  expect(addresses).toHaveLength(2);
  expect(addresses.filter((address) => !address.includes(`componentId=${webPart.id}%26`))).toEqual([]);
});

interface BotParts {
  bots: { commandLists: { commands: { title: string }[] }[] }[];
  composeExtensions: { commands: { id: string }[] }[];
}

test.each([
  ['nb', 'manifest.json'],
  ['nn', 'nn-no.json'],
  ['en', 'en-us.json']
] as const)('what the manifest offers to write to the bot is what it understands in %s', async (language, file) => {
  const { bot } = await loadSpeech(language);
  const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  const { commands } = (manifest as unknown as BotParts).bots[0]!.commandLists[0]!;
  const offered = commands.map(
    ({ title }, index) => document[`bots[0].commandLists[0].commands[${index}].title`] ?? title
  );
  const { help, ...known } = bot.commands;
  expect([...offered, help].sort()).toEqual([...Object.values(known), help].sort());
});

/** As it is packed with these settings in the environment. */
function packed(settings: object): Partial<BotParts> & { bots?: { botId: string }[] } {
  const build = pathToFileURL('config/build/teamsApp.mjs').href;
  const script = `import { packedManifest } from '${build}'; console.log(JSON.stringify(packedManifest(undefined, ${JSON.stringify(settings)})));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return JSON.parse(stdout) as Partial<BotParts> & { bots?: { botId: string }[] };
}

const botId = '7d1f0000-5a0e-4c57-9b1d-000000000099';

test('without the id of a bot the app is packed without one; with it, with the operator’s own', () => {
  expect(packed({})).not.toHaveProperty('bots');
  expect(packed({ TEAMS_BOT_ID: botId }).bots).toMatchObject([{ botId }]);
});

test('where the tenant’s own host is said, no other tenant’s links are asked of us', () => {
  const own = packed({ TEAMS_BOT_ID: botId, SHAREPOINT_HOST: 'fjordvik.sharepoint.com' });
  expect(own.composeExtensions).toMatchObject([
    { messageHandlers: [{ value: { domains: ['fjordvik.sharepoint.com'] } }] }
  ]);
  expect(JSON.stringify(own)).not.toContain('*.sharepoint.com');
});

test('the manifest asks for no permission', () => {
  expect(manifest).not.toHaveProperty('permissions');
  expect(manifest).not.toHaveProperty('authorization');
});

test.each([
  ['color.png', 192],
  ['outline.png', 32]
])('%s is a PNG of %i pixels each way', (name, size) => {
  const bytes = readFileSync(join(folder, name));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
});
