import type { DayOf } from '../../history/entries';
import { answerTo, authorOf, pickedHeadings } from '../../learning/reflected';
import type { Question } from '../../learning/reflected';
import type { RecordOf } from '../../schema/record';
import type { changeRequest } from '../../templates/changeRequest';
import type { lesson } from '../../templates/lesson';
import type { reflection } from '../../templates/reflection';
import type { Sentence } from './sentence';

type Request = RecordOf<typeof changeRequest>;
const consequences = ['consequenceTime', 'consequenceCost', 'consequenceQuality', 'consequenceBenefit'] as const;

/** What was decided on changes of this milestone, and what that was said to lead to. */
export function fromRequest(each: Request): readonly Sentence[] {
  const { id, rowKey, status, name, decidedBy, decidedOn } = each;
  if ((status !== 'adopted' && status !== 'rejected') || decidedOn === null) return [];
  const source = { template: 'changeRequest', recordId: id, by: decidedBy?.name ?? '', on: decidedOn } as const;
  const key = `changeRequest:${rowKey || id}`;
  const decided: Sentence = { key, heading: 'changes', says: status, text: name, source };
  const led = status === 'adopted' ? consequences.filter((field) => each[field].trim() !== '') : [];
  return [
    decided,
    ...led.map((field): Sentence => {
      return { key: `${key}:${field}`, heading: 'consequences', says: 'said', text: each[field].trim(), source };
    })
  ];
}

export function fromReflection(each: RecordOf<typeof reflection>, dayOf: DayOf): readonly Sentence[] {
  const source = {
    template: 'reflection',
    recordId: each.id,
    by: authorOf(each),
    on: each.date ?? dayOf(each.created.at)
  } as const;
  return (Object.keys(pickedHeadings) as readonly Question[]).flatMap((question) => {
    const text = answerTo(question, each);
    const key = `reflection:${each.rowKey || each.id}:${question}`;
    return text === '' ? [] : [{ key, heading: pickedHeadings[question], says: 'said', text, source } as const];
  });
}

const lessonHeadings = {
  wentLessWell: 'mainLessons',
  correctiveMeasures: 'recommendations',
  wentWell: 'rewardingLearning',
  howToRepeat: 'recommendations',
  advice: 'recommendations'
} as const;

export function fromLesson(each: RecordOf<typeof lesson>, dayOf: DayOf): readonly Sentence[] {
  const source = { template: 'lesson', recordId: each.id, by: each.created.by, on: dayOf(each.created.at) } as const;
  return Object.entries(lessonHeadings).flatMap(([field, heading]) => {
    const text = each[field as keyof typeof lessonHeadings].trim();
    const key = `lesson:${each.rowKey || each.id}:${field}`;
    return text === '' ? [] : [{ key, heading, says: 'said', text, source } as const];
  });
}
