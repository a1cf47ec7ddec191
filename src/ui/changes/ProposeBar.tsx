import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import type { Chapter } from '../../domain/planning/chapters';
import { isRequestable } from '../../domain/planning/carryOut';
import { fieldWords } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { usePlan } from '../plan/chapters/usePlan';
import { useMay } from '../project/useMay';
import { usePathLinks } from '../route/useGo';
import { askFor } from './useChangeStart';
import { useControlled } from './useControlled';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalXL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  text: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Asked {
  readonly name: string;
  readonly label: string;
}

/** The texts of a chapter that can be changed by request. */
function useAsked({ parts }: Chapter): readonly Asked[] {
  const words = useWords();
  return parts.flatMap((part) =>
    'fields' in part
      ? part.fields
          .filter((field) => isRequestable(part.template.name, field))
          .map((field) => ({
            name: askFor(part.template, field),
            label: fieldWords(words, part.template, field).label
          }))
      : []
  );
}

/** Over a chapter of an approved plan that is under change control: how it is changed. */
export function ProposeBar({ chapter }: { readonly chapter: Chapter }): JSX.Element | null {
  const styles = useStyles();
  const { changes: said } = useLater();
  const linkTo = usePathLinks();
  const { plan } = usePlan();
  const asked = useAsked(chapter);
  const mayPropose = useMay()('proposeChange');
  if (!useControlled()) return null;
  const to = (under?: string): readonly string[] => ['plan', 'changeRequest', 'new', ...(under ? [under] : [])];
  return (
    <section className={styles.root} aria-label={said.propose}>
      <p className={styles.text}>{said.controlled(plan.approvedVersion)}</p>
      {mayPropose && (
        <div className={styles.buttons}>
          {asked.map(({ name, label }) => (
            <Button key={name} as="a" size="small" icon={<ArrowSwap20Regular />} {...linkTo(to(name))}>
              {said.proposeOf(label)}
            </Button>
          ))}
          <Button as="a" size="small" {...linkTo(to())}>
            {said.another}
          </Button>
        </div>
      )}
    </section>
  );
}
