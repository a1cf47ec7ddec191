import { project as demo } from './askoy';
import { people, roles } from './people';
import type { RoleKey } from './people';
import type { DirectoryPerson } from './sharepoint/sharepoint';

/** It wants exactly so many besides the one who sits before it. */
const others = 5;

/** A person as the Playground knows them: its id of them is their Entra id, so that the bot reaches them by it. */
const lines = ({ id, displayName, userName, email }: DirectoryPerson): readonly string[] => [
  `id: ${id}`,
  `name: ${JSON.stringify(displayName)}`,
  `userPrincipleName: ${userName}@framdrift.example`,
  `aadObjectId: ${id}`,
  `givenName: ${JSON.stringify(displayName.split(' ')[0])}`,
  `surname: ${JSON.stringify(displayName.split(' ').at(-1))}`,
  `email: ${email}`
];

const listed = (person: DirectoryPerson): readonly string[] =>
  lines(person).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);

/** Who signs in to the local host, the one who sits before the Playground first. */
function castFor(as: RoleKey): readonly DirectoryPerson[] {
  const named = roles.flatMap(({ role, userName }) => {
    const person = people.find((each) => each.userName === userName);
    return person && !person.guest ? [{ role, person }] : [];
  });
  const first = named.filter(({ role }) => role === as);
  if (first.length === 0) throw new Error(`--as is one of ${named.map(({ role }) => role).join(', ')}.`);
  return [...first, ...named.filter(({ role }) => role !== as)].map(({ person }) => person).slice(0, 1 + others);
}

/**
 * The Playground's own settings file: who sits before it, who else there is, and the demo team.
 * @throws where nobody has that role
 */
export function playgroundConfig(as: RoleKey): string {
  const [me, ...rest] = castFor(as);
  return [
    'version: "0.1.0"',
    'tenantId: 7d1f0000-5a0e-4c57-9b1d-000000000000',
    'bot:',
    '  id: 00000000-0000-0000-0000-00000000000011',
    '  name: Framdrift',
    'currentUser:',
    ...lines(me!).map((line) => `  ${line}`),
    'users:',
    ...rest.flatMap(listed),
    'personalChat:',
    '  id: personal-chat',
    'groupChat:',
    '  id: group-chat',
    '  name: Gruppe',
    'team:',
    '  id: 19:framdrift-team@thread.tacv2',
    '  name: "Levekår – omstilling"',
    '  aadGroupId: 7d1f0000-5a0e-4c57-9b1d-0000000000aa',
    '  channels:',
    `    - id: ${demo.channelId}`,
    `      name: ${demo.channelName}`,
    ''
  ].join('\n');
}
