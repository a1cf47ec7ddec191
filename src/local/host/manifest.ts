/** One file or component that a component needs, as SPFx's loader reads it. */
export type ScriptResource =
  | { type: 'path'; path: string }
  | { type: 'component'; id: string; version: string }
  | { type: 'localizedPath'; defaultPath: string; paths: Record<string, string> };

/** The part of a component's manifest that the local host reads or writes. */
export interface Manifest {
  id: string;
  alias: string;
  componentType: string;
  version: string;
  manifestVersion: number;
  isInternal?: boolean;
  loaderConfig: {
    entryModuleId: string;
    internalModuleBaseUrls: string[];
    scriptResources: Record<string, ScriptResource>;
  };
}

/** A web part's manifest: what it is called and how it starts. */
export interface WebPartManifest extends Manifest {
  preconfiguredEntries: { title: Record<string, string>; properties: Record<string, unknown> }[];
}
