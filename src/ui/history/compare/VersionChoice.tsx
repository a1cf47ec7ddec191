import * as React from 'react';
import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Version } from '../../../data/repository';
import { entriesOf } from '../../../domain/history/entries';
import { useWords } from '../../app/WordsRoom';
import { dayOf } from '../../form/typing/timeText';
import { useGo } from '../../route/useGo';
import type { RecordHistoryProps } from '../RecordHistory';
import { slugOf } from '../slug';
import type { Side } from './sides';
import { nowSide, sideOf } from './sides';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    '@container framdrift-compare (min-width: 560px)': { gridTemplateColumns: '1fr 1fr' }
  },
  // A long name must not make the page wider than a phone.
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } }
});

interface OneProps {
  readonly label: string;
  readonly chosen: Side;
  readonly sides: readonly Side[];
  readonly onChoose: (slug: string | null) => void;
}

function One({ label, chosen, sides, onChoose }: OneProps): JSX.Element {
  return (
    <Field label={label}>
      <Select
        className={useStyles().select}
        value={chosen.slug ?? ''}
        onChange={(_, { value }) => onChoose(value === '' ? null : value)}
      >
        {sides.map(({ slug, title }) => (
          <option key={slug ?? ''} value={slug ?? ''}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface Props extends RecordHistoryProps {
  readonly versions: readonly Version[];
  readonly left: Side;
  readonly right: Side;
}

/** What there is to choose between: where each stretch of writing ended, and the two that are compared; newest first. */
function useSides({ template, record, versions, left, right }: Props): readonly Side[] {
  const words = useWords();
  return React.useMemo(() => {
    const ends = new Set(entriesOf(template, versions, dayOf).map((entry) => slugOf(entry.versions[0])));
    const offered = versions.filter((version) => {
      const slug = slugOf(version);
      return ends.has(slug) || slug === left.slug || slug === right.slug;
    });
    return [nowSide(words, record), ...offered.map((version) => sideOf(words, version))];
  }, [template, record, versions, words, left.slug, right.slug]);
}

/** Which two versions are compared. */
export function VersionChoice(props: Props): JSX.Element {
  const { base, left, right } = props;
  const styles = useStyles();
  const { compare: said } = useWords().messages.history;
  const go = useGo();
  const sides = useSides(props);
  const at = (side: Side): number => sides.findIndex(({ slug }) => slug === side.slug);
  const show = (older: string | null, newer: string | null): void =>
    go([...base, older ?? '', ...(newer === null ? [] : [newer])], { keepFocus: true, instead: true });
  return (
    <div className={styles.root}>
      <One
        label={said.older}
        chosen={left}
        sides={sides.slice(at(right) + 1)}
        onChoose={(slug) => show(slug, right.slug)}
      />
      <One
        label={said.newer}
        chosen={right}
        sides={sides.slice(0, at(left))}
        onChoose={(slug) => show(left.slug, slug)}
      />
    </div>
  );
}
