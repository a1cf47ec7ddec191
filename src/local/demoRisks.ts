import type { Repository } from '../data/repository';
import type { Link, Person } from '../domain/schema/kinds';
import type { RecordOf } from '../domain/schema/record';
import { measure } from '../domain/templates/measure';
import { risk } from '../domain/templates/risk';
import { measures } from './askoyMeasures';
import { risks } from './askoyRisks';
import { yearsLater } from './demoDates';
import type { RoleKey } from './people';

interface Room {
  readonly repository: Repository;
  readonly who: Readonly<Record<RoleKey, Person>>;
  readonly place: { readonly project: Link; readonly projectKey: string };
  readonly years: number;
}

async function enterMeasures({ repository, who, place, years }: Room, number: string, stored: RecordOf<typeof risk>) {
  for (const planned of yearsLater(measures, years)) {
    const { risk: of, responsible, words, date, ...told } = planned;
    if (of !== number) continue;
    await repository.create(measure, {
      ...place,
      ...told,
      responsible: who[responsible],
      deadline: { words, date },
      concerns: stored.name,
      recordKey: stored.rowKey
    });
  }
}

/** The risk analysis, with what is done about each. */
export async function enterRisks(room: Room, milestones: ReadonlyMap<string, Link>): Promise<void> {
  const { repository, who, place, years } = room;
  for (const planned of yearsLater(risks, years)) {
    const { before, after, responsible, review, milestone, ...told } = planned;
    const stored = await repository.create(risk, {
      ...place,
      ...told,
      likelihood: before[0],
      consequence: before[1],
      likelihoodAfter: after?.[0] ?? null,
      consequenceAfter: after?.[1] ?? null,
      responsible: who[responsible],
      nextReview: review ? { words: review[0], date: review[1] } : null,
      milestone: milestones.get(milestone ?? '') ?? null
    });
    await enterMeasures(room, planned.number, stored);
  }
}
