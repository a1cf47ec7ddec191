import type { ReminderKind } from '../../domain/reminders/reminder';
import type { About } from './about';
import type { Facts } from './facts';
import type { Part } from './part';
import { planPart, requestPart } from './parts/decisions';
import { choosePart, helpPart, milestonePart } from './parts/milestones';
import { notePart, writePart } from './parts/reports';
import { brokenPart, unreadPart } from './parts/faults';
import { fridayPart } from './parts/friday';
import { measurementPart } from './parts/measurements';
import { postPart } from './parts/rounds';
import { givePart, taskPart, usedPart } from './parts/tasks';

type Makes = (facts: Facts, about: About) => Part | null;

/** A part for each kind of reminder: the compiler asks for it when there is a new one. */
const parts: { readonly [K in ReminderKind]: Makes } = {
  milestone: milestonePart,
  choosePerson: choosePart,
  help: helpPart,
  activity: taskPart('activity'),
  measure: taskPart('measure'),
  risk: taskPart('risk'),
  communicationMeasure: taskPart('communicationMeasure'),
  involvement: taskPart('involvement'),
  giveInput: givePart,
  inputUsed: usedPart,
  measurement: measurementPart,
  offerReport: writePart,
  writeReport: writePart,
  finishReport: writePart,
  takeNote: notePart,
  recommend: requestPart('recommend'),
  decideChange: requestPart('decideChange'),
  decidePlan: planPart('decidePlan'),
  revisePlan: planPart('revisePlan'),
  fridayRound: fridayPart,
  // Of all projects, and not of one: made where these are known (`present`).
  programmeRound: () => null,
  channelPost: postPart,
  brokenRecord: brokenPart,
  unreadList: unreadPart
};

/** What a card says of one thing, as the records are now; null where what it is about is gone. */
export const partOf = (facts: Facts, about: About): Part | null => parts[about.kind](facts, about);
