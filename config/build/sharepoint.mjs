import { endWithNpm, runService } from './service.mjs';

// `npm run sharepoint`: the local SharePoint alone, with an empty site. src/local/sharepoint/README.md says more.
endWithNpm();
process.setSourceMapsEnabled(true);
await runService('src/local/standAlone.ts');
