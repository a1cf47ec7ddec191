import * as React from 'react';
import { Switch, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Version } from '../../../data/repository';
import { differing, shownFields } from '../../../domain/history/alike';
import { useWords } from '../../app/WordsRoom';
import { BackLink } from '../../parts/BackLink';
import { Heading } from '../../parts/Heading';
import { Trouble } from '../../parts/Trouble';
import { Legend } from '../Marked';
import type { RecordHistoryProps } from '../RecordHistory';
import { BringBack } from './BringBack';
import { Brought } from './Brought';
import { FieldPair, isText } from './FieldPair';
import { Hindered } from './Hindered';
import { VersionChoice } from './VersionChoice';
import type { Side } from './sides';
import { nowSide, sideOf } from './sides';
import { slugOf } from '../slug';
import { useBringBack } from './useBringBack';
import type { Bringing } from './useBringBack';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'framdrift-compare' },
  heading: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalM
  },
  count: { ...typographyStyles.body1Strong, margin: 0 },
  frozen: {
    ...typographyStyles.body1,
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2
  }
});

interface CompareProps extends RecordHistoryProps {
  readonly versions: readonly Version[];
  readonly older: string;
  readonly newer: string | undefined;
}

interface BothProps extends CompareProps {
  readonly left: Side;
  readonly right: Side;
}

interface DifferencesProps extends BothProps {
  readonly bringing: Bringing | null;
}

/** What differs, field by field, with what can be brought back of it; all fields, where somebody wants them. */
function Differences({ template, left, right, bringing }: DifferencesProps): JSX.Element {
  const styles = useStyles();
  const { compare: said } = useWords().messages.history;
  const [all, setAll] = React.useState(false);
  const different = differing(template, left.values, right.values);
  const fields = all ? shownFields(template) : different;
  const several = bringing ? different.filter((name) => bringing.hindrance(name) === null) : [];
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.count}>{different.length === 0 ? said.same : said.differing(different.length)}</p>
        <Switch checked={all} label={said.all} onChange={(_, { checked }) => setAll(checked)} />
      </div>
      {different.some((name) => isText(template, name)) && <Legend />}
      {bringing && several.length > 1 && <BringBack {...{ template, bringing }} names={several} />}
      {fields.map((name) => (
        <FieldPair key={name} {...{ template, name, left, right }} differs={different.includes(name)}>
          {bringing && different.includes(name) && <Hindered {...{ template, bringing, name }} />}
        </FieldPair>
      ))}
    </>
  );
}

function Both(props: BothProps): JSX.Element {
  const { template, record, left, right } = props;
  const styles = useStyles();
  const { back: said } = useWords().messages.history;
  const { bringing, frozen, brought, undo, notUndone } = useBringBack(template, record, left);
  return (
    <>
      <VersionChoice {...props} />
      {brought && <Brought key={brought.turn} {...{ brought, undo }} />}
      {notUndone !== null && <Trouble>{notUndone}</Trouble>}
      {frozen && right.slug === null && <p className={styles.frozen}>{said.frozen}</p>}
      <Differences {...props} bringing={right.slug === null ? bringing : null} />
    </>
  );
}

/** Two versions of a record beside each other; one under the other where there is no room. */
export function Compare(props: CompareProps): JSX.Element {
  const { versions, record, base } = props;
  const styles = useStyles();
  const words = useWords();
  const { compare: said } = words.messages.history;
  const named = (slug: string): Side | undefined => {
    const version = versions.find((each) => slugOf(each) === slug);
    return version && sideOf(words, version);
  };
  const left = named(props.older);
  const right = props.newer === undefined ? nowSide(words, record) : named(props.newer);
  return (
    <section className={styles.root} aria-label={said.title}>
      <BackLink to={base}>{said.back}</BackLink>
      <Heading level="h3" arrival className={styles.heading}>
        {said.title}
      </Heading>
      {left && right ? <Both {...props} {...{ left, right }} /> : <Trouble>{said.missing}</Trouble>}
    </section>
  );
}
