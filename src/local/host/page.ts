import type { RoleKey } from '../people';
import type { Boot } from './browser/runtime';
import { modulesUrl } from './runtime';
import { styles } from './styles';
import type { Company, HostKind, Language, Theme, Visit } from './visit';

const hostNames: Record<HostKind, string> = {
  page: 'SharePoint-side',
  fullPage: 'Hel side',
  tab: 'Teams-fane',
  personal: 'Personlig app'
};
const themeNames: Record<Theme, string> = { light: 'Lyst', dark: 'Mørkt', contrast: 'Høy kontrast' };
const languageNames: Record<Language, string> = { 'nb-NO': 'Bokmål', 'nn-NO': 'Nynorsk', 'en-US': 'Engelsk' };
const roleNames: Record<RoleKey, string> = {
  projectLeader: 'Prosjektleder',
  projectOwner: 'Prosjekteier',
  programmeLeader: 'Programleder',
  programmeLeader2: 'Programleder',
  responsible1: 'Milepælsansvarlig',
  responsible2: 'Milepælsansvarlig',
  responsible3: 'Milepælsansvarlig',
  unionRepresentative: 'Hovedtillitsvalgt',
  reader: 'Leser',
  guest: 'Gjest som arbeider',
  guestReader: 'Gjest som leser'
};

/** The whole page: the bar, the place for the web part, and what the runtime starts from. */
export function pageFor(visit: Visit, company: Company, boot: Boot): string {
  const { host, theme, lang } = visit;
  return `<!doctype html>
<html lang="${lang}" data-host="${host}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Framdrift</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<header lang="nb-NO">${bar(visit, company)}</header>
<main><div id="web-part"></div></main>
<script type="application/json" id="boot">${inScript(boot)}</script>
<script src="${modulesUrl}@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js"></script>
<script src="/_host/page.js"></script>
</body>
</html>`;
}

function bar(visit: Visit, company: Company): string {
  return `<form class="bar" method="get" action="/" aria-label="Lokal vert">
${select('host', 'Vert', entriesOf(hostNames), visit.host)}
${select('theme', 'Tema', entriesOf(themeNames), visit.theme)}
${select('lang', 'Språk', entriesOf(languageNames), visit.lang)}
${select('as', 'Du er', accounts(visit, company), visit.person.userName)}
${kept(visit)}
<button type="submit">Bytt</button>
</form>`;
}

type Option = [value: string, label: string];

function entriesOf(names: Record<string, string>): Option[] {
  return Object.entries(names);
}

function accounts({ person }: Visit, { people, roles }: Company): Option[] {
  const offered = roles.map(({ role, userName }): Option => {
    const name = people.find((one) => one.userName === userName)?.displayName ?? userName;
    return [userName, `${roleNames[role]}: ${name}`];
  });
  const others: Option[] = offered.some(([userName]) => userName === person.userName)
    ? []
    : [[person.userName, person.displayName]];
  return [...offered, ...others];
}

function select(name: string, label: string, options: Option[], chosen: string): string {
  const items = options.map(
    ([value, text]) => `<option value="${escape(value)}"${value === chosen ? ' selected' : ''}>${escape(text)}</option>`
  );
  return `<label>${label} <select name="${name}" autocomplete="off">${items.join('')}</select></label>`;
}

/** What else the address says goes along when the bar changes something. */
function kept({ channel, project, subPage, edit }: Visit): string {
  const values = { channel, project, subPage, mode: edit ? 'edit' : undefined };
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escape(String(value))}">`)
    .join('');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
