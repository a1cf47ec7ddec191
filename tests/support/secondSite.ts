import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { Connection } from '../../src/data/repository';
import type { RecordOf } from '../../src/domain/schema/record';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { site } from '../../src/domain/templates/site';
import type { RoleKey } from '../../src/local/people';
import { aMilestone, aProject, inProject } from './builders';
import type { FollowedBot } from './followedBot';
import { userOf } from './site';

/** One more site that Framdrift is in use in, beside the one that a bot has from the start. */
export interface SecondSite {
  readonly url: string;
  as(role: RoleKey): Connection;
  readonly owner: RecordOf<typeof project>;
  readonly made: RecordOf<typeof milestone>;
}

async function makeSite(parent: string, name: string): Promise<string> {
  const parameters = {
    Url: name,
    Title: name,
    Language: 1044,
    WebTemplate: 'STS',
    UseSamePermissionsAsParentSite: true
  };
  const answer = await fetch(`${parent}/_api/web/webs/add`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${userOf('projectLeader')}`,
      'Content-Type': 'application/json',
      Accept: 'application/json'
    },
    body: JSON.stringify({ parameters })
  });
  if (!answer.ok) throw new Error(await answer.text());
  return `${parent}/${name}`;
}

/** With a project «Andre», and in it a milestone of Marit's with this deadline. */
export async function openSecondSite(whole: FollowedBot, deadline: string, name = 'to'): Promise<SecondSite> {
  const url = await makeSite(whole.local.url, name);
  const as = (role: RoleKey): Connection => connect(url, withToken(userOf(role)));
  const leader = as('projectLeader');
  await leader.setUp(() => undefined);
  const root = connect(whole.local.origin, withToken(userOf('programmeLeader')));
  const { known } = await root.repository.read({ known: { template: site } });
  const path = new URL(url).pathname;
  const draft = { name, address: { address: url, text: name }, path };
  if (!known.some((each) => each.path === path)) await root.repository.create(site, draft);
  const { me: marit } = await as('responsible1').open({});
  const owner = await leader.repository.create(project, {
    ...aProject({ key: `second-${name}`, name: 'Andre', periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
    projectLeader: (await leader.open({})).me,
    followUpFrom: '2018-01-02'
  });
  const made = await leader.repository.create(
    milestone,
    aMilestone({
      ...inProject(owner),
      number: 'B1',
      name: 'Når B er gjort',
      responsible: marit,
      deadline: { words: '', date: deadline }
    })
  );
  return { url, as, owner, made };
}
