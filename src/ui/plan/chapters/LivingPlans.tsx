import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { LivingPlan } from '../../../domain/planning/chapters';
import { laterTemplates } from '../../../domain/templates/rooms';
import { useLater } from '../../app/WordsRoom';
import { Heading } from '../../parts/Heading';
import { listAddress } from '../../../domain/templates/addresses';
import { usePathLinks } from '../../route/useGo';

const useStyles = makeStyles({
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '64ch' },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, maxWidth: '576px' },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  link: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '44px',
    color: tokens.colorNeutralForeground1
  }
});

/** Where a plan is read; nothing where Framdrift does not have it. */
function addressOf(plan: LivingPlan): readonly string[] | undefined {
  if (plan === 'milestone') return ['plan'];
  const template = laterTemplates.find(({ name }) => name === plan);
  return template && listAddress(template);
}

/** The plans that a chapter speaks of, as they stand now: not copies of them. */
export function LivingPlans({ plans }: { readonly plans: readonly LivingPlan[] }): JSX.Element | null {
  const styles = useStyles();
  const { livingPlans: said } = useLater();
  const linkTo = usePathLinks();
  const found = plans.flatMap((plan) => {
    const path = addressOf(plan);
    return path ? [{ plan, path }] : [];
  });
  if (found.length === 0) return null;
  return (
    <section aria-label={said.title}>
      <Heading level="h3">{said.title}</Heading>
      <p className={styles.about}>{said.about}</p>
      <ul className={styles.list}>
        {found.map(({ plan, path }) => (
          <li key={plan} className={styles.item}>
            <Link className={styles.link} {...linkTo(path)}>
              {said[plan]}
              <ChevronRight20Regular aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
