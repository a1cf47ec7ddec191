import { query } from '../../src/data/repository';
import { connect } from '../../src/data/sharepoint/connect';
import { provision } from '../../src/data/sharepoint/provision';
import { withToken } from '../../src/data/sharepoint/token';
import { project } from '../../src/domain/templates/project';
import { everyKind, planWith } from '../data/everyKind';
import { aProject, inProject } from '../support/builders';
import { openTestSite, userOf } from '../support/site';
import { isLocal, itemsOf, openPlace } from './place';
import type { Place } from './place';

/**
 * What stands in SharePoint, value by value, as a plain fetch finds it: the laws and the repository share their code
 * with what they check, and could be wrong together.
 */
let place: Place;
let belongs: ReturnType<typeof inProject>;
beforeAll(async () => {
  place = await openPlace();
  belongs = inProject(await place.repository.create(project, aProject({ key: 'raw', name: 'Pekt på' })));
});
afterAll(() => place.close());

const list = (): string => itemsOf(place, 'FramdriftEveryKind');

const values = () =>
  ({
    aTitle: 'Tittel',
    aText: 'ÆØÅ æøå',
    aProse: 'a\r\nb',
    aNumber: -1.25,
    aMoney: 1234567.89,
    aPercent: 6.4,
    aYesNo: false,
    aDate: '2018-07-01',
    aLaterDate: '2018-12-31',
    aDeadline: { words: 'Ultimo februar', date: '2018-02-28' },
    aScale: 4,
    aChoice: 'blue & <bold>',
    someChoices: ['three', 'one'],
    aPerson: place.me,
    somePeople: [place.me],
    aLink: belongs.project,
    someLinks: [belongs.project],
    anAddress: { address: 'https://example.org/a,b?c=d&e=æ', text: 'Et «sted»' },
    aHiddenNumber: 0,
    aReason: 'Fordi',
    order: 3
  }) as const;

const raw = (id: number, project: number, me: number): Record<string, unknown> => ({
  Title: 'Tittel',
  aText: 'ÆØÅ æøå',
  aProse: 'a\r\nb',
  aNumber: -1.25,
  aMoney: 1234567.89,
  aPercent: 0.064,
  aYesNo: false,
  aDate: '2018-07-01T11:30:00Z',
  aLaterDate: '2018-12-31T11:30:00Z',
  aDeadline: '2018-02-28T11:30:00Z',
  aDeadlineWords: 'Ultimo februar',
  aScale: 4,
  aChoice: 'Blå & «fet»',
  someChoices: ['Tre', 'Én'],
  aPersonId: me,
  somePeopleId: [me],
  aLinkId: project,
  someLinksId: [project],
  anAddress: { Url: 'https://example.org/a,b?c=d&e=æ', Description: 'Et «sted»' },
  aHiddenNumber: 0,
  aReason: 'Fordi',
  sortOrder: 3,
  projectId: project,
  projectKey: 'raw',
  Id: id
});

test('every kind of value stands in SharePoint as SharePoint means it', async () => {
  const { id } = await place.repository.create(everyKind, { ...belongs, ...values() });
  expect(await place.raw(`${list()}(${id})`)).toMatchObject(raw(id, belongs.project.id, place.me.id));
});

test('what somebody has written in SharePoint is read as what it means', async () => {
  const { Id: _id, ...body } = raw(0, belongs.project.id, place.me.id);
  const headers = { 'Content-Type': 'application/json' };
  const typed = { ...body, aText: 'Skrevet for hånd' };
  const { Id } = await place.raw(list(), { method: 'POST', headers, body: JSON.stringify(typed) });
  const { found } = await place.repository.read({ found: query(everyKind, { id: Number(Id) }) });
  expect(found[0]).toMatchObject({ ...belongs, ...values(), aText: 'Skrevet for hånd' });
});

test('a row with nothing but a title is read with empty values, and SharePoint’s own first ones', async () => {
  const headers = { 'Content-Type': 'application/json' };
  const { Id } = await place.raw(list(), {
    method: 'POST',
    headers,
    body: JSON.stringify({ Title: 'Bare en tittel' })
  });
  const { found } = await place.repository.read({ found: query(everyKind, { id: Number(Id) }) });
  expect(found[0]).toMatchObject({
    aTitle: 'Bare en tittel',
    aText: '',
    aNumber: null,
    aYesNo: true,
    aDate: null,
    aDeadline: null,
    aChoice: 'red',
    someChoices: [],
    aPerson: null,
    somePeople: [],
    aLink: null,
    someLinks: [],
    anAddress: null,
    project: null,
    projectKey: ''
  });
});

/** SharePoint's ids: Pacific Time, London, Helsinki, UTC. */
// A real site's time zone is its owner's to set: there it is not run.
(isLocal ? test : test.skip).each([13, 2, 59, 93])(
  'a day is the same day in a web in time zone %i',
  async (timeZoneId) => {
    const local = await openTestSite({ timeZoneId });
    try {
      await provision(local.as('projectLeader'), () => undefined, planWith([project]));
      const { repository } = connect(local.url, withToken(userOf('projectLeader')));
      const period = { periodStart: '2018-01-01', periodEnd: '2018-07-01' };
      expect(await repository.create(project, aProject(period))).toMatchObject(period);
    } finally {
      await local.close();
    }
  }
);
