import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Folder } from '../../../data/repository';
import { useWords } from '../../app/WordsRoom';
import type { Place } from './usePlace';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'inline-flex', alignItems: 'center', minWidth: 0 },
  step: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  here: {
    ...typographyStyles.body1Strong,
    paddingLeft: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere'
  }
});

interface StepProps {
  readonly name: string;
  /** Left out where one stands. */
  readonly onOpen?: () => void;
}

function Step({ name, onOpen }: StepProps): JSX.Element {
  const styles = useStyles();
  if (!onOpen)
    return (
      <span className={styles.here} aria-current="true">
        {name}
      </span>
    );
  return (
    <Button size="small" appearance="transparent" className={styles.step} onClick={onOpen}>
      {name}
    </Button>
  );
}

/** The way from all libraries to where one stands. */
export function Trail({ trail, open }: Pick<Place, 'trail' | 'open'>): JSX.Element {
  const styles = useStyles();
  const { picker: said } = useWords().messages.files;
  const steps: readonly (Pick<Folder, 'name'> & { readonly path: string | null })[] = [
    { name: said.all, path: null },
    ...trail
  ];
  return (
    <nav aria-label={said.where}>
      <ol className={styles.list}>
        {steps.map(({ name, path }, index) => (
          <li key={path ?? ''} className={styles.item}>
            {index > 0 && <ChevronRight16Regular aria-hidden="true" />}
            <Step name={name} onOpen={index === trail.length ? undefined : () => open(path)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
