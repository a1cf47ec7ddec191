import * as React from 'react';
import { ToggleButton, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLater } from '../../app/WordsRoom';
import { Heading } from '../../parts/Heading';
import { MapPicture } from './MapPicture';
import { MapTable } from './MapTable';
import { useMap } from './useMap';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM
  },
  looks: { display: 'flex', gap: tokens.spacingHorizontalXS },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' }
});

const looks = ['picture', 'table'] as const;

/** Gevinstkart, as a picture or as a table: both are made from the links that are there. */
export function BenefitMap({ className }: { readonly className: string }): JSX.Element {
  const styles = useStyles();
  const { map: said } = useLater().benefits;
  const nodes = useMap();
  const [look, setLook] = React.useState<(typeof looks)[number]>('picture');
  const Shown = look === 'picture' ? MapPicture : MapTable;
  return (
    <section aria-label={said.title} className={className}>
      <div className={styles.bar}>
        <Heading level="h3">{said.title}</Heading>
        <div role="group" aria-label={said.looks} className={styles.looks}>
          {looks.map((each) => (
            <ToggleButton
              key={each}
              size="small"
              appearance="subtle"
              checked={look === each}
              onClick={() => setLook(each)}
            >
              {said[each]}
            </ToggleButton>
          ))}
        </div>
      </div>
      <p className={styles.hint}>{said.hint}</p>
      <Shown nodes={nodes} />
    </section>
  );
}
