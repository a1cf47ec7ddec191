import * as React from 'react';
import { Radio, RadioGroup, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { useWords } from '../app/WordsRoom';

/** Where each door leads, and how the plan is shown behind it. */
export const doorways = {
  paste: { extent: 'simple', path: ['plan', 'paste'] },
  simple: { extent: 'simple', path: ['plan', 'chapters'] },
  full: { extent: 'full', path: ['plan', 'chapters'] }
} as const;

export type Door = keyof typeof doorways;
const doors = Object.keys(doorways) as readonly Door[];

/** The door that an address names; the simple plan's where it names none. */
export const doorNamed = (name: string | undefined): Door => doors.find((door) => door === name) ?? 'simple';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalXL },
  label: { ...typographyStyles.body1Strong, display: 'block', marginBottom: tokens.spacingVerticalXS },
  group: { rowGap: tokens.spacingVerticalXS },
  name: { display: 'block' },
  hint: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 }
});

interface Props {
  readonly chosen: Door;
  readonly onChoose: (door: Door) => void;
}

/** The three ways into a new plan. */
export function Doors({ chosen, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const { doors: said } = useWords().messages.chapters;
  const id = useId('doors');
  return (
    <div className={styles.root}>
      <span id={id} className={styles.label}>
        {said.label}
      </span>
      <RadioGroup
        aria-labelledby={id}
        className={styles.group}
        value={chosen}
        onChange={(_, { value }) => onChoose(value as Door)}
      >
        {doors.map((door) => (
          <Radio
            key={door}
            value={door}
            label={
              <>
                <span className={styles.name}>{said[door]}</span>
                <span className={styles.hint}>{said.hints[door]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}
