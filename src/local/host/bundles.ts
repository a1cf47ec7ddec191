import { join } from 'node:path';
import { build } from 'esbuild';
import { amdOptions, toAmd } from './amd';
import type { Manifest } from './manifest';
import { standInManifests, standIns } from './runtime';

/** The host's own scripts for the browser, and the manifests of those that the loader asks for. */
export interface Bundles {
  /** The page's script. */
  page: string;
  standIn(file: string): string | undefined;
  manifests: Manifest[];
}

const here = 'src/local/host';

/** Bundles the page's script and the stand-ins; some 50 ms. `known` is every manifest that the loader has besides. */
export async function bundle(root: string, known: Manifest[]): Promise<Bundles> {
  const [page, ...scripts] = await Promise.all([
    build({
      ...amdOptions(join(root, here, 'browser/page.ts')),
      format: 'iife',
      write: false
    }),
    ...standIns.map(async ({ id, version, file }) => {
      const made = await build(amdOptions(join(root, here, 'standIns', `${file}.ts`)));
      return { file, ...toAmd(`${id}_${version}`, made) };
    })
  ]);
  const scriptOf = (file: string): (typeof scripts)[number] | undefined => scripts.find((made) => made.file === file);
  return {
    page: page.outputFiles[0]?.text ?? '',
    standIn: (file) => scriptOf(file)?.text,
    manifests: standInManifests(({ file }) => scriptOf(file)?.imports ?? [], known)
  };
}
