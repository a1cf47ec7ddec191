import { query } from '../data/repository';
import type { Repository } from '../data/repository';
import type { Link, Person } from '../domain/schema/kinds';
import { benefit } from '../domain/templates/benefit';
import { benefitYear } from '../domain/templates/benefitYear';
import { goal } from '../domain/templates/goal';
import { handOver } from '../domain/templates/handOver';
import { indicator } from '../domain/templates/indicator';
import { measurement } from '../domain/templates/measurement';
import { measure } from '../domain/templates/measure';
import { benefits, handOvers, measures } from './askoyBenefits';
import { yearsLater } from './demoDates';
import type { RoleKey } from './people';

interface Room {
  readonly years: number;
  readonly repository: Repository;
  readonly who: Readonly<Record<RoleKey, Person>>;
  readonly place: { readonly project: Link; readonly projectKey: string };
}

type Told = (typeof benefits)[number];
const firstYear = 2018;

const linkTo = ({ id, name }: { readonly id: number; readonly name: string }): Link => ({ id, title: name });

async function enterYears({ repository, place, years }: Room, of: Link, { years: told }: Told): Promise<void> {
  for (const [index, kroner] of told.entries()) {
    await repository.create(benefitYear, { ...place, ...kroner, benefit: of, year: String(firstYear + years + index) });
  }
}

async function enterIndicators({ repository, place, who }: Room, of: Link, { indicators }: Told): Promise<void> {
  for (const { measurements, responsible, ...told } of indicators) {
    const made = await repository.create(indicator, { ...place, ...told, benefit: of, responsible: who[responsible] });
    const measured = { ...place, indicator: linkTo(made), measuredBy: who[responsible] };
    for (const each of measurements) await repository.create(measurement, { ...measured, ...each });
  }
}

/** The gevinstrealiseringsplan: benefits with their years, indicators and measurements, and what the line takes over. */
export async function enterBenefits(room: Room): Promise<void> {
  const { repository, place, who, years } = room;
  const { goals } = await repository.read({ goals: query(goal, { projectKey: place.projectKey }) });
  const found = goals.filter(({ level }) => level === 'outcome');
  const made = new Map<string, Link & { readonly rowKey: string }>();
  for (const told of yearsLater(benefits, years)) {
    const { outcomes, responsible, owner, years: _years, indicators: _indicators, ...own } = told;
    const stored = await repository.create(benefit, {
      ...place,
      ...own,
      ...(own.valuation === 'priced' ? { startYear: String(firstYear + years) } : {}),
      goals: found.filter(({ number }) => outcomes.some((each) => String(each) === number)).map(linkTo),
      responsible: responsible && who[responsible],
      owner: who[owner]
    });
    made.set(told.number, { ...linkTo(stored), rowKey: stored.rowKey });
    await enterYears(room, linkTo(stored), told);
    await enterIndicators(room, linkTo(stored), told);
  }
  for (const { benefit: number, responsible, ...told } of yearsLater(measures, years)) {
    const of = made.get(number)!;
    const draft = { ...place, ...told, kind: 'benefit', recordKey: of.rowKey, concerns: of.title } as const;
    await repository.create(measure, { ...draft, responsible: who[responsible] });
  }
  for (const { benefits: numbers, takenOverBy, ...told } of yearsLater(handOvers, years)) {
    const along = numbers.map((number) => made.get(number)!);
    await repository.create(handOver, { ...place, ...told, benefits: along, takenOverBy: who[takenOverBy] });
  }
}
