import * as React from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { isInterimLevel } from '../../domain/planning/goalLevels';
import { comparePlanned } from '../../domain/planning/planTree';
import { benefit } from '../../domain/templates/benefit';
import { goal } from '../../domain/templates/goal';
import { milestone } from '../../domain/templates/milestone';
import { useLater, useWords } from '../app/WordsRoom';
import { LinkedList } from '../benefits/LinkedList';
import type { Goal } from '../data/records';
import { useRows } from '../data/useRows';
import { Heading } from '../parts/Heading';
import { deadlineWords } from '../../locales/dayWords';
import { useMay } from '../project/useMay';
import { recordAddress, listAddress } from '../../domain/templates/addresses';
import { Later } from '../rooms/Later';
import { usePathLinks } from '../route/useGo';
import { statusWord } from './status';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXL },
  add: { display: 'inline-block', marginTop: tokens.spacingVerticalXS }
});

const named = ({ number, name }: { readonly number: string; readonly name: string }): string =>
  `${number} ${name}`.trim();

/** The goals that support this one, and the milestones that lead to it or to them. */
function useLeading({ id }: Goal) {
  const supporting = useRows(goal).filter(({ supports }) => supports.some((each) => each.id === id));
  const ids = [id, ...supporting.map((each) => each.id)];
  const milestones = useRows(milestone)
    .filter(({ goals }) => goals.some((each) => ids.includes(each.id)))
    .sort(comparePlanned);
  return { supporting, milestones };
}

function Benefits({ record }: { readonly record: Goal }): JSX.Element {
  const styles = useStyles();
  const { links: said } = useLater().benefits;
  const linkTo = usePathLinks();
  const mayEdit = useMay()('editPlan');
  const benefits = useRows(benefit).filter(({ goals }) => goals.some(({ id }) => id === record.id));
  const items = benefits.map((each) => ({
    key: String(each.id),
    name: named(each),
    to: recordAddress(benefit, each.id),
    about: each.responsible?.name ?? ''
  }));
  return (
    <>
      <LinkedList title={said.benefits} none={said.none} items={items} />
      {mayEdit && (
        <Link className={styles.add} {...linkTo([...listAddress(benefit), 'new'])}>
          {said.addBenefit}
        </Link>
      )}
    </>
  );
}

function Connected({ record }: { readonly record: Goal }): JSX.Element {
  const words = useWords();
  const { links: said } = useLater().benefits;
  const { supporting, milestones } = useLeading(record);
  const isEffect = !isInterimLevel(record.level);
  return (
    <>
      {isEffect && <Benefits record={record} />}
      {isEffect && (
        <LinkedList
          title={said.outputs}
          none={said.none}
          items={supporting.map((each) => ({
            key: String(each.id),
            name: named(each),
            to: ['plan', 'goals', String(each.id)]
          }))}
        />
      )}
      <LinkedList
        title={said.milestones}
        none={said.none}
        items={milestones.map((each) => ({
          key: String(each.id),
          name: named(each),
          to: ['plan', 'milestone', String(each.id)],
          about: [deadlineWords(words, each.deadline), statusWord(words, each)].filter(Boolean).join(', ')
        }))}
      />
    </>
  );
}

function Titled({ record }: { readonly record: Goal }): JSX.Element {
  const styles = useStyles();
  const { links: said } = useLater().benefits;
  return (
    <section aria-label={said.title} className={styles.root}>
      <Heading level="h3">{said.title}</Heading>
      <Connected record={record} />
    </section>
  );
}

const read = [benefit];

/** What a goal hangs together with: the benefits that follow, the goals that support it, the milestones that lead to it. */
export default function GoalLinks({ record }: { readonly record: Goal }): JSX.Element {
  return (
    <Later of={read} meanwhile={<></>}>
      <Titled record={record} />
    </Later>
  );
}
