import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

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
