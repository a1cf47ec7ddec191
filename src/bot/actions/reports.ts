import { fridayDraft } from '../../domain/reminders/gatherings';
import { settledAs, stepChange, stepsFor } from '../../domain/reports/flow';
import type { ReportName } from '../../domain/reports/flow';
import { may } from '../../domain/access';
import { problemWords } from '../../locales/failureWords';
import { reportIn } from '../cards/facts';
import { into, pathOf } from '../cards/places';
import type { Case, Deed, Done } from './deed';
import { typedText } from './deed';
import { friday } from './friday';
import { start, startedIn } from './startReport';
import { storeChange } from './store';

const nameOf = ({ context, heard }: Case): ReportName => reportIn(context, heard.about)?.name ?? 'followUpReport';

/** Takes note of a report, or sends it back with a reason. */
async function step(given: Case, which: 'take' | 'returnIt'): Promise<Done> {
  const { record, roles, speaking, context, connection, person } = given;
  const name = nameOf(given);
  const said = typedText(given, 'text');
  if (!stepsFor(record.status, (act) => may(roles, act)).includes(which)) return { kind: 'stale' };
  if (which === 'returnIt' && said === '')
    return { kind: 'wrong', wrong: [problemWords(speaking.words, { code: 'required' })] };
  const change = stepChange(name, which, { me: person, today: speaking.today, said });
  const stored = await storeChange(connection.repository, name, record, change);
  const { receipts } = speaking.words.bot;
  const receipt =
    which === 'returnIt' ? receipts.returned : settledAs[name] === 'accepted' ? receipts.accepted : receipts.noted;
  return {
    kind: 'done',
    receipt: [receipt],
    stored: { template: name, record: stored },
    links: [{ title: speaking.words.bot.open, url: into(speaking, context.project.key, pathOf(name, record.id)) }]
  };
}

const handing = (which: 'take' | 'returnIt'): Deed => ({
  act: 'takeNoteOfReport',
  writes: (given) => [{ template: nameOf(given), id: given.record.id }],
  run: (given) => step(given, which)
});

export const reportDeeds = {
  note: handing('take'),
  return: handing('returnIt'),
  start: { act: 'writeReport', writes: startedIn, run: start },
  friday: {
    act: 'writeReport',
    writes: ({ context }) => [{ template: 'statusReport', id: fridayDraft(context)?.id ?? null }],
    run: friday
  }
} as const satisfies Readonly<Record<string, Deed>>;
