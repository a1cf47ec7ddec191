import type { RecordOf } from '../domain/schema/record';
import type { projectRole } from '../domain/templates/projectRole';
import type { responsibility } from '../domain/templates/responsibility';
import { people } from './people';

type Role = RecordOf<typeof projectRole>;

const bullets = (...lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');

/** «Ragnhild Øvrelid: Prosjektleder», as the directory has it. */
const titled = (...names: readonly string[]): string =>
  people
    .filter(({ displayName }) => names.includes(displayName))
    .map(({ displayName, jobTitle }) => `${displayName}: ${jobTitle}`)
    .join('\n');

/** Chapter 4.1 as its document has it, names aside. Those with an account are in the project's and the plan's own fields. */
export const projectRoles: readonly (Pick<Role, 'name' | 'jobTitles' | 'responsibility' | 'names'> & {
  readonly role: Exclude<Role['role'], object>;
})[] = [
  {
    role: 'programmeLeader',
    name: 'Programledere',
    names: '',
    jobTitles: 'Synnøve Brattabø: Fagsjef Helse og omsorg\nJon Aslak Hætta: Fagsjef Individ og levekår',
    responsibility: bullets(
      'Overordnet beslutningsmyndighet og ansvar for at prosjektet når målsettinger og at det dras nytte av prosjektenes resultater',
      'Utnevne prosjektleder',
      'Godkjenne prosjektplan',
      'Følge opp prosjektet på faste parametere',
      'Informere og involvere ledergruppen i levekår og andre aktuelle ledergrupper'
    )
  },
  {
    role: 'projectLeader',
    name: 'Prosjektleder',
    names: '',
    jobTitles: 'Konsulent/ rådgiver Helse og omsorg/ Individ og levekår',
    responsibility: bullets(
      'Lede og motivere prosjektgruppa mot prosjektets mål',
      'Følge opp prosjektet mht. at leveransene har riktig kvalitet, leveres innen rett tid og i henhold til vedtatt budsjett mm',
      'Følge opp avvik, fatte beslutninger innenfor angitte rammer og føringer gitt i prosjektplan og andre styrende dokumenter'
    )
  },
  {
    role: 'participant',
    name: 'Prosjektgruppe/ deltagere',
    names: 'Eldbjørg Tangerås\nEndre Kolltveit\nGrete Hjørnevik\nSolfrid Tømmervåg\nAnette Hoftun-Bjørkelund',
    jobTitles: titled(
      'Marit Eikanger Tveitå',
      'Øystein Fagerbakk',
      'Ingeborg Sandvær',
      'Dag-Erik Lyngmo',
      'Eldbjørg Tangerås',
      'Endre Kolltveit',
      'Grete Hjørnevik',
      'Solfrid Tømmervåg',
      'Anette Hoftun-Bjørkelund'
    ),
    responsibility: bullets(
      'Utføre aktiviteter og oppgaver iht. plan',
      'Samarbeide med andre i og utenfor prosjektet',
      'Delta i planarbeidet, bidra aktivt med innspill i prosjektarbeidet',
      'Delta i prosjektmøter',
      'Rapportere status på aktiviteter og oppgaver'
    )
  },
  {
    role: 'steeringGroup',
    name: 'Styringsgruppe',
    names: 'Knut Åmdal',
    jobTitles: titled('Knut Åmdal', 'Torbjørn Myklevoll', 'Synnøve Brattabø', 'Jon Aslak Hætta'),
    responsibility: ''
  },
  {
    role: 'safetyRepresentative',
    name: 'Hovedverneombud',
    names: 'Birger Valestrand',
    jobTitles: '',
    responsibility: 'Deltar i prosjektgruppen og i de faste møtene om arbeidsmiljøet.'
  }
];

type Letters = readonly Exclude<RecordOf<typeof responsibility>['letters'][number], object>[];

/** Who does what for the milestones that are still to come, by the roles' names. */
export const chart: Readonly<Record<string, Readonly<Record<string, Letters>>>> = {
  M5: {
    Prosjektleder: ['P'],
    'Prosjektgruppe/ deltagere': ['X', 'd'],
    Programledere: ['D'],
    Styringsgruppe: ['I'],
    Hovedverneombud: ['C']
  },
  M6: {
    Prosjektleder: ['P'],
    'Prosjektgruppe/ deltagere': ['X'],
    Programledere: ['d'],
    Styringsgruppe: ['D'],
    Hovedverneombud: ['A']
  },
  M7: {
    Prosjektleder: ['P', 'I'],
    'Prosjektgruppe/ deltagere': ['X', 'T'],
    Programledere: ['D'],
    Styringsgruppe: ['I'],
    Hovedverneombud: ['C']
  },
  M8: { Prosjektleder: ['X', 'P'], 'Prosjektgruppe/ deltagere': ['X', 'T'], Programledere: ['D'] },
  M9: { Prosjektleder: ['P'], 'Prosjektgruppe/ deltagere': ['X'], Programledere: ['D'], Styringsgruppe: ['I'] }
};
