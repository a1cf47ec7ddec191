import { endWithNpm, runService } from './service.mjs';

// `npm run bot`: the bot alone, with settings from the environment; see src/bot/settings.ts.
endWithNpm();
process.setSourceMapsEnabled(true);
await runService('src/bot/main.ts');
