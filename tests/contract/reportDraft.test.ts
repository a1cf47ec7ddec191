import { query } from '../../src/data/repository';
import { asAnswer, move, reach, setOffTrack } from '../../src/domain/planning/transitions';
import type { Outcome } from '../../src/domain/planning/transitions';
import { broughtIn } from '../../src/domain/reports/draft/broughtIn';
import { confirmed, draftHeadings, draftedIn } from '../../src/domain/reports/draft/drafted';
import { draftOf } from '../../src/domain/reports/draft/draftOf';
import { gather } from '../../src/domain/reports/draft/gather';
import type { Worded } from '../../src/domain/reports/draft/sentence';
import type { RecordOf } from '../../src/domain/schema/record';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { reflection } from '../../src/domain/templates/reflection';
import { loadLaterWords } from '../../src/locales/load';
import { worded } from '../../src/locales/reportDraft/sentenceText';
import { aMilestone, aProject, inProject } from '../support/builders';
import { aReport } from '../support/yearOfAnswers';
import { detail, isLocal, openPlace } from './place';
import type { Place } from './place';

/** What is answered over HTTP, and what a report is begun with from it, as SharePoint stores both. */
const locally = isLocal ? test : test.skip;
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

type Report = RecordOf<typeof followUpReport>;
const today = '2018-02-20';

/** A project with a milestone, and ways to answer for it and to write of it. */
async function aCase(key: string) {
  const { repository, me } = place;
  const owner = await repository.create(project, aProject({ key, name: key }));
  const own = inProject(owner);
  const made = await repository.create(milestone, aMilestone({ ...own, deadline: { words: '', date: '2018-02-28' } }));
  const at = { ...own, milestone: { id: made.id, title: made.name } };
  const row = async () => (await repository.read({ rows: query(milestone, { id: made.id }) })).rows[0]!;
  const news = async (report: Parameters<typeof draftOf>[0]): Promise<readonly Worded[]> => {
    const gathered = await gather(repository, owner, made.id, (moment) => moment.slice(0, 10));
    const { messages } = await loadLaterWords('nb');
    return worded(draftOf(report, gathered), messages.reportDraft, { language: 'nb' });
  };
  return {
    answer: async (said: (before: Awaited<ReturnType<typeof row>>) => Outcome): Promise<void> => {
      const before = await row();
      const outcome = said(before);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      await repository.update(milestone, before, asAnswer(outcome.change, me, today));
    },
    reflect: (learnt: string) =>
      repository.create(reflection, { ...at, name: learnt, learnt, writtenBy: me, date: today }),
    begin: async (): Promise<Report> => {
      const empty = aReport({ id: Infinity, milestone: at.milestone });
      return repository.create(followUpReport, {
        ...at,
        name: 'Rapport',
        reportDate: today,
        ...broughtIn(empty, await news(empty))
      });
    },
    news,
    read: async ({ id }: Report): Promise<Report> =>
      (await repository.read({ found: query(followUpReport, { id }) })).found[0]!
  };
}

const offTrack = (row: Parameters<typeof setOffTrack>[0]): Outcome =>
  setOffTrack(row, { reason: 'Bare to avdelinger er i gang.', cause: 'Ferie.', changes: '', consequences: '' });

test('a report that is begun stands in the list with what was answered, and remembers from whom', async () => {
  const { answer, reflect, begin } = await aCase('begun');
  await answer(offTrack);
  await answer((row) => move(row, { deadline: { words: '', date: '2018-03-30' }, reason: 'Etter ferien.' }, today));
  await reflect('Fast dag hjalp.');
  const report = await begin();
  const item = await place.raw(
    `web/getlist('${new URL(place.connection.url).pathname}/Lists/FramdriftFollowUpReports')/items(${report.id})`
  );
  expect(item).toMatchObject({
    situation: 'Ikke i rute 20. feb. 2018: Bare to avdelinger er i gang.',
    cause: 'Ferie.',
    changes: 'Fristen ble flyttet fra 28. feb. 2018 til 30. mars 2018. Etter ferien.',
    mainLessons: 'Fast dag hjalp.'
  });
  expect(draftedIn(report).map(({ source }) => source.by)).toEqual(Array.from({ length: 4 }, () => place.me.name));
  expect(draftHeadings(report)).toEqual(['situation', 'cause', 'changes', 'mainLessons']);
});

test('brought in again it is only what is new, and what people have edited stands', async () => {
  const { answer, begin, news, read } = await aCase('again');
  await answer(offTrack);
  const report = await begin();
  const edited = await place.repository.update(followUpReport, report, { situation: 'Våre egne ord.', cause: '' });
  expect(await news(edited)).toEqual([]);
  await answer((row) => reach(row, { reachedOn: today, reason: 'Ring først.' }, today));
  await place.repository.update(followUpReport, edited, broughtIn(edited, await news(edited)));
  const now = await read(report);
  expect(now).toMatchObject({
    situation: 'Våre egne ord.\n\nMilepælen ble nådd 20. feb. 2018.',
    cause: '',
    mainLessons: 'Ring først.'
  });
  expect(await news(now)).toEqual([]);
});

test('what somebody lets stand is a draft no more, and says so to the next who reads it', async () => {
  const { answer, begin, read } = await aCase('stands');
  await answer(offTrack);
  const report = await begin();
  await place.repository.update(followUpReport, report, confirmed(report, 'situation'));
  expect(draftHeadings(await read(report))).toEqual(['cause']);
});

test('pressed in two places at once it is brought in once: the second is told what stands there now', async () => {
  const { answer, begin, news, read } = await aCase('twice');
  const report = await begin();
  await answer(offTrack);
  const change = broughtIn(report, await news(report));
  const first = await place.repository.update(followUpReport, report, change);
  expect(await detail(place.repository.update(followUpReport, report, change))).toEqual({
    kind: 'Conflict',
    current: first
  });
  expect(await news(await read(report))).toEqual([]);
});

locally('is known to be there when the answer was lost', async () => {
  const { answer, begin, news, read } = await aCase('lost');
  const report = await begin();
  await answer(offTrack);
  const change = broughtIn(report, await news(report));
  const { faults } = place.local!.sharePoint;
  faults.add({ path: 'batch', drop: 'after', times: 1 });
  expect(await detail(place.repository.update(followUpReport, report, change))).toMatchObject({ kind: 'Unavailable' });
  faults.clear();
  expect(await news(await read(report))).toEqual([]);
});

test('reflections are linked to the report; one that is deleted meanwhile leaves its words, and no link to what is not there', async () => {
  const { reflect, begin, news, read } = await aCase('reflected');
  const report = await begin();
  const [first, second] = [await reflect('Fast dag hjalp.'), await reflect('Start tidligere.')];
  const change = broughtIn(report, await news(report));
  await place.repository.remove(reflection, first);
  await place.repository.update(followUpReport, report, change);
  const now = await read(report);
  expect(now.mainLessons).toBe('Fast dag hjalp.\n\nStart tidligere.');
  expect(now.reflections.map(({ id }) => id)).toEqual([second.id]);
});

test('the next report on the milestone tells only of what the first does not hold', async () => {
  const { answer, begin } = await aCase('next');
  await answer(offTrack);
  await begin();
  await answer((row) => reach(row, { reachedOn: today, reason: '' }, today));
  expect(await begin()).toMatchObject({ situation: 'Milepælen ble nådd 20. feb. 2018.', cause: '' });
});
