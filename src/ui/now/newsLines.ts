import type { News, NewsName, Told } from '../../domain/planning/news';
import { reportAddress } from '../../domain/reports/flowReport';
import type { Deadline, Link } from '../../domain/schema/kinds';
import type { Words } from '../../locales/words';
import { deadlineWords } from '../../locales/dayWords';
import { momentWords } from '../parts/days';
import type { Line } from './Lines';
import { markOf } from '../../domain/planning/markOf';
import { wayTo } from './names';

/** A record of any template, as far as news needs it. */
export interface NewsRecord extends Told {
  readonly name: string;
  readonly number?: string;
  readonly deadline?: Deadline | null;
  readonly milestone?: Link | null;
  readonly lesson?: Link | null;
}

type Way = (record: NewsRecord) => readonly string[];

/** Where each is read. */
const ways: { readonly [T in NewsName]: { readonly all: readonly string[]; readonly one: Way } } = {
  site: { all: ['projects'], one: () => ['projects'] },
  project: { all: ['about'], one: () => ['about'] },
  projectPlan: { all: ['plan', 'chapters'], one: ({ decidedOn }) => ['plan', decidedOn ? 'versions' : 'chapters'] },
  goal: { all: ['plan', 'goals'], one: () => ['plan', 'goals'] },
  milestone: { all: ['plan'], one: (record) => wayTo(record) },
  activity: { all: ['plan'], one: ({ milestone }) => (milestone ? wayTo(milestone, 'activities') : ['plan']) },
  followUpReport: { all: ['reports'], one: ({ id }) => reportAddress('followUpReport', id) },
  statusReport: { all: ['reports'], one: ({ id }) => reportAddress('statusReport', id) },
  programmeReport: { all: ['reports'], one: ({ id }) => reportAddress('programmeReport', id) },
  lesson: { all: ['lessons'], one: ({ id }) => ['lessons', String(id)] },
  lessonUse: { all: ['lessons'], one: ({ lesson }) => ['lessons', ...(lesson ? [String(lesson.id)] : [])] },
  planVersion: { all: ['plan', 'versions'], one: () => ['plan', 'versions'] },
  planVersionRow: { all: ['plan', 'versions'], one: () => ['plan', 'versions'] },
  documentLink: { all: ['about'], one: () => ['about'] },
  reach: { all: ['people'], one: () => ['people'] },
  changeRequest: {
    all: ['plan', 'chapters', 'changes'],
    one: ({ id }) => ['plan', 'changeRequest', String(id)]
  }
};

const isNumbered = (template: NewsName, { number }: NewsRecord): boolean =>
  template === 'milestone' && (number ?? '').trim() !== '';

function sentence(words: Words, { template, kind, records, by }: News<NewsRecord>): string {
  const { news: said } = words.messages.now;
  const [record] = records as readonly [NewsRecord];
  const who = by || said.somebody;
  if (kind === 'added' && records.length > 1) return said.added(who, said.several[template](records.length));
  const { number = '', name, deadline = null } = record;
  const what = isNumbered(template, record) ? number : said.one[template](markOf({ number: '', name }));
  if (kind === 'sent' && template === 'followUpReport') return said.sentToOwner(what);
  if (kind === 'forApproval' || kind === 'approved') return said[kind];
  if (kind === 'returned' && template === 'projectPlan') return said.planReturned;
  if (kind === 'used') return said.used(name, record.lesson?.title ?? '');
  if (kind === 'added' || kind === 'changed') return said[kind](who, what);
  return kind === 'moved' ? said.moved(what, deadlineWords(words, deadline)) : said[kind](what);
}

/** One piece of news as a sentence that leads to what it is about; under it, what that is called, and who and when. */
export function newsLine(words: Words, news: News<NewsRecord>): Line {
  const { template, kind, records, by, at } = news;
  const [record] = records as readonly [NewsRecord];
  const alone = records.length === 1;
  const named = kind === 'added' || kind === 'changed';
  const when = momentWords(words, at);
  const called = alone && isNumbered(template, record) ? record.name : '';
  return {
    key: `${template} ${record.id}`,
    link: sentence(words, news),
    to: alone ? ways[template].one(record) : ways[template].all,
    below: [called, named ? '' : by, when]
  };
}
