import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, ScriptResource } from './manifest';

/** Where the browser finds node_modules. */
export const modulesUrl = '/_host/modules/';
export const standInsUrl = '/_host/stand-ins/';

/** Published, but of no use offline: the property pane wants 23 components that are not published. */
const leftOut = ['SPPropertyPane', 'sp-loader-assembly'];

/** The manifests of everything in SharePoint's runtime that Microsoft publishes, as a page would carry them. */
export function publishedManifests(modules: string): Manifest[] {
  const scope = join(modules, '@microsoft');
  return readdirSync(scope).flatMap((name) => {
    const dist = join(scope, name, 'dist');
    const files = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.manifest.json')) : [];
    return files
      .map((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Manifest)
      .filter(({ alias }) => !leftOut.includes(alias))
      .map((manifest) => at(manifest, `${modulesUrl}@microsoft/${name}/dist/`));
  });
}

function at(manifest: Manifest, url: string): Manifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [url] } };
}

/** A library's manifest, for what SharePoint itself supplies and for what we stand in for. */
function library(
  id: string,
  name: string,
  version: string,
  path: string,
  needs: Record<string, ScriptResource> = {}
): Manifest {
  return {
    id,
    alias: name,
    componentType: 'Library',
    version,
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      entryModuleId: name,
      internalModuleBaseUrls: ['/'],
      scriptResources: { [name]: { type: 'path', path: path.slice(1) }, ...needs }
    }
  };
}

const reactId = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';

/** SharePoint's React, and libraries that the loader's assembly already holds but still looks up. */
export function suppliedManifests(): Manifest[] {
  const umd = (name: string): string => `${modulesUrl}${name}/umd/${name}.production.min.js`;
  const inside = `${standInsUrl}inside`;
  return [
    library(reactId, 'react', '17.0.1', umd('react')),
    library('aa0a46ec-1505-43cd-a44a-93f3a5aa460a', 'react-dom', '17.0.1', umd('react-dom'), {
      react: { type: 'component', id: reactId, version: '17.0.1' }
    }),
    library('01c4df03-e775-48cb-aa14-171ee5199a15', 'tslib', '2.3.1', inside),
    library('229b8d08-79f3-438b-8c21-4613fc877abd', '@microsoft/load-themed-styles', '0.1.2', inside),
    library('2e09fb9b-13bb-48f2-859f-97d6fff71176', '@msinternal/odsp-core-bundle', '1.5.82', inside),
    library('8217e442-8ed3-41fd-957d-b112e841286a', '@msinternal/sp-telemetry', '0.35.145', inside)
  ];
}

/** What Microsoft does not publish: a file in standIns/ for each, and what it asks for. */
export interface StandIn {
  id: string;
  name: string;
  version: string;
  file: string;
}

export const standIns: readonly StandIn[] = [
  { id: '6d3c733c-8cb7-4871-bb22-b5b37c1d518d', name: '@msinternal/sp-safehtml', version: '0.6.0', file: 'safeHtml' },
  {
    id: '42647dee-1f75-4b9f-b521-5c844a6c35cc',
    name: '@msinternal/sp-edit-customer-promise',
    version: '0.1.0',
    file: 'editCustomerPromise'
  },
  {
    id: 'c49ba483-7614-4c5c-b9dd-11b45a5fa280',
    name: '@msinternal/sp-idle-web-task',
    version: '0.1.2',
    file: 'idleWebTask'
  },
  {
    id: 'f9e737b7-f0df-4597-ba8c-3060f82380db',
    name: '@microsoft/sp-property-pane',
    version: '1.23.2',
    file: 'propertyPane'
  },
  {
    id: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
    name: '@microsoft/sp-application-base',
    version: '1.23.2',
    file: 'application'
  }
];

/** The stand-ins' manifests; a component that they import is one that `known` has a manifest of. */
export function standInManifests(importsOf: (standIn: StandIn) => readonly string[], known: Manifest[]): Manifest[] {
  return standIns.map((standIn) => {
    const { id, name, version, file } = standIn;
    return library(id, name, version, `${standInsUrl}${file}.js`, componentsOf(importsOf(standIn), known));
  });
}

/** Names of external modules as resources of the loader. @throws for a module that SharePoint does not supply */
export function componentsOf(names: readonly string[], known: readonly Manifest[]): Record<string, ScriptResource> {
  return Object.fromEntries(
    names.map((name) => {
      const found = known.find(({ loaderConfig: { entryModuleId } }) =>
        [entryModuleId, `@microsoft/${entryModuleId}`].includes(name)
      );
      if (!found) {
        throw new Error(`SharePoint supplies no component «${name}».`);
      }
      return [name, { type: 'component', id: found.id, version: found.version }];
    })
  );
}

/**
 * A file of the runtime in node_modules. Chunks of libraries inside the loader's assembly are asked for under
 * sp-loader/dist, and found beside the library that they belong to.
 */
export function runtimeFile(modules: string, path: string): string | undefined {
  if (!/^(@microsoft\/[\w-]+\/dist|react(-dom)?\/umd)\/[\w.-]+$/.test(path)) {
    return undefined;
  }
  const straight = join(modules, path);
  if (existsSync(straight)) {
    return straight;
  }
  const chunk = /^@microsoft\/sp-loader\/dist\/(chunk\.[\w.-]+)$/.exec(path)?.[1];
  const owners = chunk ? readdirSync(join(modules, '@microsoft')) : [];
  return owners.map((name) => join(modules, '@microsoft', name, 'dist', chunk ?? '')).find((file) => existsSync(file));
}
