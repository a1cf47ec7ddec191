import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { type BuildContext, type BuildFailure, type BuildResult, context } from 'esbuild';
import { amdOptions, toAmd } from './host/amd';
import type { Manifest, WebPartManifest } from './host/manifest';
import { type StandIn, componentsOf, publishedManifests, standIns, suppliedManifests } from './host/runtime';
import type { Solution } from './host/solution';
import type { WebPartSource } from './host/webPartSource';

const folder = 'src/webparts/framdrift';
const script = 'framdrift-web-part.js';

/** An editor that saves a file often touches it more than once. */
const settleMs = 30;

/**
 * The web part straight from its sources, bundled anew at every edit; the page reloads by itself. Nothing is type
 * checked or linted on the way: `npm run lint` does that.
 */
export async function watchWebPart(
  root: string,
  say: (line: string) => void
): Promise<WebPartSource & { stop(): Promise<void> }> {
  const listeners = new Set<() => void>();
  const bundler = await context(optionsFor(root));
  let current: Solution | undefined;
  const build = async (): Promise<void> => {
    current = (await solutionFrom(root, bundler, say)) ?? current;
    listeners.forEach((listener) => listener());
  };
  await build();
  const watching = watchSources(root, build);
  return {
    solution: () => current ?? failed(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      watching.close();
      return bundler.dispose();
    }
  };
}

function optionsFor(root: string): ReturnType<typeof amdOptions> {
  return amdOptions(join(root, folder, 'FramdriftWebPart.ts'), { outfile: script, sourcemap: 'external' });
}

function watchSources(root: string, build: () => Promise<void>): ReturnType<typeof watch> {
  let soon: NodeJS.Timeout | undefined;
  return watch(join(root, 'src'), { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(() => void build(), settleMs);
  });
}

function failed(): never {
  throw new Error('The web part does not build; the terminal says why.');
}

/** What esbuild makes now; nothing, and words in the terminal, while the sources do not build. */
async function solutionFrom(
  root: string,
  bundler: BuildContext,
  say: (line: string) => void
): Promise<Solution | undefined> {
  try {
    return solutionOf(root, await bundler.rebuild());
  } catch (error) {
    const { errors = [] } = error as Partial<BuildFailure>;
    errors.forEach(({ text, location }) => say(`${location?.file ?? ''}:${location?.line ?? ''} ${text}`));
    if (!errors.length) {
      say(String(error));
    }
    return undefined;
  }
}

/** A package of one script, with the manifest that SharePoint's build would have made for it. */
function solutionOf(root: string, result: BuildResult): Solution {
  const manifest = join(root, folder, 'FramdriftWebPart.manifest.json');
  const source = JSON.parse(readFileSync(manifest, 'utf8')) as WebPartManifest;
  const { text, imports, map = '' } = toAmd(`${source.id}_0.0.0`, result);
  const known = [...publishedManifests(join(root, 'node_modules')), ...suppliedManifests(), ...standIns.map(asKnown)];
  const entryModuleId = 'framdrift-web-part';
  const resource = { type: 'path' as const, path: script };
  const scriptResources = { [entryModuleId]: resource, ...componentsOf(imports, known) };
  const files: Record<string, string> = {
    [script]: `${text}//# sourceMappingURL=${script}.map\n`,
    [`${script}.map`]: map
  };
  return {
    webPart: {
      ...source,
      version: '0.0.0',
      loaderConfig: { entryModuleId, internalModuleBaseUrls: [], scriptResources }
    },
    file: (name) => (files[name] === undefined ? undefined : new TextEncoder().encode(files[name]))
  };
}

function asKnown({ id, name, version }: StandIn): Manifest {
  const loaderConfig = { entryModuleId: name, internalModuleBaseUrls: [], scriptResources: {} };
  return { id, alias: name, componentType: 'Library', version, manifestVersion: 2, loaderConfig };
}
