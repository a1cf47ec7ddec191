import { buildSync } from 'esbuild';
import { existsSync, renameSync } from 'node:fs';

interface Project {
  readonly moduleNameMapper: readonly (readonly [pattern: string, file: string])[];
}

/** Once before all component tests: Fluent in the one file that jest.config.cjs has instead of it, if that is not there. */
export default function beforeComponents(_all: unknown, { moduleNameMapper }: Project): void {
  const [, file] = moduleNameMapper.find(([pattern]) => pattern.includes('@fluentui'))!;
  if (existsSync(file)) return;
  // Whoever else runs tests just now may be making it too.
  const making = `${file}.${process.pid}`;
  buildSync({
    entryPoints: ['@fluentui/react-components'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['react', 'react-dom', 'scheduler'],
    outfile: making,
    logLevel: 'error'
  });
  renameSync(making, file);
}
