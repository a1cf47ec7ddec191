import { runService } from './service.mjs';

// `npm run schema`: what the lists are, from the templates, for review.
await runService('src/local/schema.ts');
