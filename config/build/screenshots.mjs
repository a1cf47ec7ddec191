import { ensurePackage } from './package.mjs';
import { runService } from './service.mjs';

// `npm run screenshots`: pictures of every screen of the package, for a designer's eye; `-- --readme` takes README.md's.
await ensurePackage();
await runService('tests/screenshots/take.ts');
