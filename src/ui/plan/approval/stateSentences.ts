import { decidersOf } from '../../../domain/planning/approval';
import type { Person } from '../../../domain/schema/kinds';
import type { Words } from '../../../locales/words';
import type { Project } from '../../data/records';
import { dayWords } from '../../../locales/dayWords';
import type { PlanStanding } from './usePlanStanding';

/** «Kari Nes, Ola Li og Åse Vik» */
export function nameList({ messages }: Words, people: readonly Person[]): string {
  const names = people.map(({ name }) => name);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : messages.goals.and(names.join(', '), last);
}

/** How far the plan has come and with whom it is, in a few sentences. */
export function stateSentences(
  words: Words,
  project: Project,
  { plan, standing, changed }: PlanStanding
): readonly string[] {
  const { told } = words.messages.approval;
  const { sentBy, sentOn, decidedBy, decidedOn } = plan;
  const sent = told.sent(sentBy?.name ?? told.somebody, dayWords(words, sentOn));
  const decider = decidedBy?.name ?? told.somebody;
  const decided = dayWords(words, decidedOn);
  const holders = nameList(words, decidersOf(project));
  const sentences: { readonly [S in PlanStanding['standing']]: readonly string[] } = {
    draft: [told.draft],
    sentBack: [told.sentBack(decider, decided)],
    forApproval: [sent, ...(holders === '' ? [] : [told.with(holders)])],
    begun: [sent, told.begun(decider)],
    approved: [
      told.approved(plan.approvedVersion, decider, decided),
      changed ? told.changed : plan.approvedPrint === '' ? '' : told.unchanged
    ]
  };
  return sentences[standing].filter(Boolean);
}
