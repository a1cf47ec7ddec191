import * as React from 'react';
import { Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { comparePlans } from '../../../domain/planning/comparePlans';
import type { FrozenRow } from '../../../domain/planning/frozenRows';
import { useSaid, useWords } from '../../app/WordsRoom';
import { BackLink } from '../../parts/BackLink';
import { Failed } from '../../parts/Failed';
import { Heading } from '../../parts/Heading';
import { Tabs } from '../../parts/Tabs';
import { Altered } from './Altered';
import { DifferenceList } from './DifferenceList';
import { useToday } from './useToday';
import { useVersionRows, useVersions } from './useVersions';
import type { Reading } from './useVersions';

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  told: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalL} 0 0` }
});

interface Props {
  readonly number: string;
  /** Another version; without it, the plan as it is today. */
  readonly other: string | null;
}

/** What else this version can be laid beside. */
function Choices({ number, other, all }: Props & { readonly all: readonly string[] }): JSX.Element | null {
  const { compare: said } = useWords().messages.approval;
  const home = ['plan', 'versions', number, 'compare'];
  const others = all.filter((each) => each !== number);
  if (others.length === 0) return null;
  return (
    <Tabs
      look="pills"
      instead
      label={said.with}
      here={other ?? 'today'}
      items={[
        { name: 'today', label: said.todayShort, path: home },
        ...others.map((name) => ({ name, label: name, path: [...home, name] }))
      ]}
    />
  );
}

interface Texts {
  readonly older: readonly FrozenRow[];
  readonly newer: readonly FrozenRow[];
}

function Compared({ older, newer }: Texts): JSX.Element {
  const styles = useStyles();
  const { compare: said } = useWords().messages.approval;
  const { parts, same } = React.useMemo(() => comparePlans(older, newer), [older, newer]);
  const count = parts.reduce((sum, { differing }) => sum + differing.length, 0);
  return (
    <>
      <p className={styles.told} role="status">
        {count === 0 ? said.nothing : said.count(count)}
      </p>
      <DifferenceList parts={parts} />
      {count > 0 && same > 0 && <p className={styles.told}>{said.same(same)}</p>}
    </>
  );
}

/** A version's number; null is the plan as it is today. */
type Side = string | null;

/** The older of the two comes first. */
const inOrder = ({ number, other }: Props): readonly [older: Side, newer: Side] =>
  other !== null && Number(number) > Number(other) ? [other, number] : [number, other];

/** What one side says. */
function useSide(side: Side): Reading<FrozenRow> {
  const version = useVersionRows(side);
  const today = useToday();
  return side === null ? today : version;
}

/** Two versions of the plan, or one and the plan of today: only what differs. */
export function Comparing(props: Props): JSX.Element {
  const styles = useStyles();
  const { app } = useSaid();
  const { compare: said, versions: kept } = useWords().messages.approval;
  const versions = useVersions();
  const names = inOrder(props);
  const [older, newer] = [useSide(names[0]), useSide(names[1])];
  const failed = [versions, older, newer].find(({ rows, error }) => !rows && error);
  const known = versions.rows?.map((each) => each.number);
  const isKnown = names.every((each) => each === null || known?.includes(each));
  const nameOf = (side: Side): string => (side === null ? said.today : said.version(side));
  return (
    <article>
      <BackLink to={['plan', 'versions']}>{kept.back}</BackLink>
      <Heading level="h2" arrival className={styles.heading}>
        {said.title(nameOf(names[0]), nameOf(names[1]))}
      </Heading>
      {known && <Choices {...props} all={known} />}
      {failed && <Failed error={failed.error} again={failed.again} />}
      {known && !isKnown && <p role="status">{kept.gone}</p>}
      {!failed && !(known && older.rows && newer.rows) && <Spinner size="tiny" label={app.loading} />}
      {versions.rows
        ?.filter((version) => names.includes(version.number))
        .map((version) => (
          <Altered key={version.id} version={version} />
        ))}
      {isKnown && older.rows && newer.rows && <Compared older={older.rows} newer={newer.rows} />}
    </article>
  );
}
