import fc from 'fast-check';
import { differing, shownFields } from '../../../src/domain/history/alike';
import { bringBack, hindrance } from '../../../src/domain/history/bringBack';
import type { Pair } from '../../../src/domain/history/bringBack';
import { example } from '../../../src/domain/schema/example';
import { blank } from '../../../src/domain/schema/record';
import type { AnyDraft } from '../../../src/domain/schema/record';
import { identityOf } from '../../../src/domain/schema/template';
import type { Template } from '../../../src/domain/schema/template';
import { templates } from '../../../src/domain/templates';
import { activity } from '../../../src/domain/templates/activity';
import { goal } from '../../../src/domain/templates/goal';
import { milestone } from '../../../src/domain/templates/milestone';
import { somebody } from '../../support/planned';

const everything = (): boolean => true;
const pair = (template: Template, record: AnyDraft, older: AnyDraft, isThere: Pair['isThere'] = everything): Pair => ({
  template,
  record,
  older,
  isThere
});

const february = { words: 'Ultimo februar', date: '2018-02-28' };
const march = { words: '', date: '2018-03-15' };

test('an older text becomes today’s, and nothing else is written', () => {
  const older = blank(milestone, { name: 'A', description: 'Den første' });
  const record = { ...older, description: 'Den andre' };
  expect(bringBack(pair(milestone, record, older))).toEqual({ description: 'Den første' });
});

test('only what was asked for comes back', () => {
  const older = blank(milestone, { name: 'A', description: 'Den første', number: 'M1' });
  const record = { ...older, description: 'Den andre', number: 'M2' };
  expect(bringBack(pair(milestone, record, older), ['number'])).toEqual({ number: 'M1' });
});

test('a state stays, and so does a deadline that stands: it is moved, with a reason', () => {
  const older = blank(milestone, { name: 'A', deadline: february });
  const moved = {
    deadline: march,
    previousDeadline: february,
    deadlineReason: 'Sykdom',
    deadlineMovedOn: '2018-01-10'
  };
  const record = { ...older, ...moved, status: 'offTrack', statusReason: 'Sykdom' };
  expect(bringBack(pair(milestone, record, older))).toEqual({});
  expect(hindrance(pair(milestone, record, older), 'deadline')).toBe('moved');
  expect(hindrance(pair(milestone, record, older), 'status')).toBe('managed');
});

test('a deadline that was taken away comes back, and so does an activity’s, without what its reading added', () => {
  const older = blank(milestone, { name: 'A', deadline: { ...march, movedFrom: february } });
  expect(bringBack(pair(milestone, { ...older, deadline: null }, older))).toEqual({ deadline: march });
  const before = blank(activity, { name: 'A', deadline: february });
  expect(bringBack(pair(activity, { ...before, deadline: march }, before))).toEqual({ deadline: february });
});

test('an activity stays with its milestone', () => {
  const older = blank(activity, { name: 'A', milestone: { id: 1, title: 'M1' } });
  const record = { ...older, milestone: { id: 2, title: 'M2' } };
  expect(bringBack(pair(activity, record, older))).toEqual({});
  expect(hindrance(pair(activity, record, older), 'milestone')).toBe('parent');
});

test('links to what has been deleted are left out; where none is left, nothing comes back', () => {
  const older = blank(goal, {
    name: 'A',
    supports: [
      { id: 1, title: 'Borte' },
      { id: 2, title: 'Her' }
    ]
  });
  const record = { ...older, supports: [] };
  expect(bringBack(pair(goal, record, older, (_, id) => id === 2))).toEqual({ supports: [{ id: 2, title: 'Her' }] });
  expect(
    hindrance(
      pair(goal, record, older, () => false),
      'supports'
    )
  ).toBe('gone');
});

test('what must be filled in does not come back empty', () => {
  const older = blank(goal, { name: '' });
  expect(hindrance(pair(goal, { ...older, name: 'B' }, older), 'name')).toBe('required');
});

test('somebody whose name has changed is no difference', () => {
  const older = blank(milestone, { responsible: somebody(1, 'Kari') });
  expect(differing(milestone, older, { ...older, responsible: somebody(1, 'Kari Ås') })).toEqual([]);
});

describe.each(templates.map((template) => [template.name, template] as const))('of any %s', (_name, template) => {
  const known = { person: somebody(1, 'Kari'), link: () => ({ id: 3, title: 'En' }) };
  const turns = fc.tuple(fc.nat(40), fc.nat(40));
  const filled = (turn: number): AnyDraft => blank(template, example(template, known, turn));

  test('identifiers and what is managed are never written, and what comes back is as it was', () => {
    fc.assert(
      fc.property(turns, ([one, other]) => {
        const [record, older] = [filled(one), filled(other)];
        const change = bringBack(pair(template, record, older));
        const after = { ...record, ...change };
        Object.keys(change).forEach((name) => {
          expect(shownFields(template)).toContain(name);
          expect(template.fields[name]?.options.managed).not.toBe(true);
          expect(name).not.toBe(identityOf(template));
        });
        differing(template, after, older).forEach((name) =>
          expect(hindrance(pair(template, record, older), name)).not.toBeNull()
        );
      })
    );
  });

  test('and bringing back what stood before undoes it', () => {
    fc.assert(
      fc.property(turns, ([one, other]) => {
        const [record, older] = [filled(one), filled(other)];
        const change = bringBack(pair(template, record, older));
        const after = { ...record, ...change };
        const back = { ...after, ...bringBack(pair(template, after, record), Object.keys(change)) };
        const left = differing(template, back, record);
        // A deadline that came back where none stood stands now: from then on it is moved.
        expect(left.filter((name) => template.fields[name]?.kind !== 'deadline')).toEqual([]);
      })
    );
  });
});
