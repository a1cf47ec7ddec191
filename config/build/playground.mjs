import { endWithNpm, runService } from './service.mjs';

// `npm run playground`: see src/local/playground.ts.
endWithNpm();
await runService('src/local/playground.ts');
