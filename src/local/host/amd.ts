import type { BuildOptions, BuildResult, Plugin } from 'esbuild';

/** A script that SPFx's loader accepts, and the components that it asks the loader for. */
export interface AmdScript {
  text: string;
  imports: string[];
  /** Only when esbuild was asked for one. */
  map?: string;
}

/** What SharePoint supplies, and nothing below it (`react/jsx-runtime`); everything else is bundled. */
const supplied: Plugin = {
  name: 'supplied',
  setup: (build) =>
    build.onResolve({ filter: /^(react|react-dom|@microsoft\/sp-[\w-]+)$/ }, ({ path }) => ({ path, external: true }))
};

/** esbuild's part of making an AMD script: CommonJS whose calls of `require` {@link toAmd} answers. */
export function amdOptions(entry: string, extra: BuildOptions = {}): BuildOptions {
  return {
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2019',
    jsx: 'transform',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"development"' },
    ...extra,
    plugins: [supplied, ...(extra.plugins ?? [])]
  };
}

/** Wraps what esbuild made as the AMD module `name`, without moving its lines, so that source maps still fit. */
export function toAmd(name: string, { outputFiles = [], metafile }: BuildResult): AmdScript {
  const [map, code] = [true, false].map(
    (wanted) => outputFiles.find(({ path }) => path.endsWith('.map') === wanted)?.text
  );
  const used = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.imports);
  const imports = [...new Set(used.filter(({ external }) => external).map(({ path }) => path))];
  const list = JSON.stringify(imports);
  const before = [
    `define(${JSON.stringify(name)}, ${list}, function () {`,
    `var given = arguments, names = ${list}, made = { exports: {} };`,
    // A scope of its own: the bundle may have variables by any name.
    '(function (require, module, exports) {'
  ];
  const after =
    '})(function (name) { return given[names.indexOf(name)]; }, made, made.exports);\nreturn made.exports;\n});\n';
  return { text: `${before.join(' ')} ${code ?? ''}\n${after}`, imports, ...(map ? { map } : {}) };
}
