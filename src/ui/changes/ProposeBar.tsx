import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import type { Chapter } from '../../domain/planning/chapters';
import { requestKindOf } from '../../domain/planning/carryOut';
import { isFollowUp } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
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

interface Part {
  readonly template: Template;
  readonly fields: readonly string[];
  /** Of a row: its number. */
  readonly id?: number;
}

const hasFollowUp = ({ template, fields }: Part): boolean => fields.some((field) => isFollowUp(template, field));

/** Those of some fields that can be changed by request. */
function useAsked(parts: readonly Part[]): readonly Asked[] {
  const words = useWords();
  return parts.flatMap(({ template, fields, id }) =>
    fields
      .filter((field) => requestKindOf(template, field) !== null)
      .map((field) => ({ name: askFor(template, field, id), label: fieldWords(words, template, field).label }))
  );
}

/** Over a chapter of an approved plan that is under change control. */
export function ProposeInChapter({ chapter }: { readonly chapter: Chapter }): JSX.Element {
  return <ProposeBar parts={chapter.parts.flatMap((part) => ('fields' in part ? [part] : []))} />;
}

/** Over what is read of an approved plan that is under change control: how it is changed. */
export function ProposeBar({ parts }: { readonly parts: readonly Part[] }): JSX.Element | null {
  const styles = useStyles();
  const { changes: said } = useLater();
  const linkTo = usePathLinks();
  const { plan } = usePlan();
  const asked = useAsked(parts);
  const mayPropose = useMay()('proposeChange');
  if (!useControlled()) return null;
  const to = (under?: string): readonly string[] => ['plan', 'changeRequest', 'new', ...(under ? [under] : [])];
  return (
    <section className={styles.root} aria-label={said.propose}>
      <p className={styles.text}>
        {said.controlled(plan.approvedVersion)} {parts.some(hasFollowUp) && said.followUp}
      </p>
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
