import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { concernedRisks } from '../../domain/planning/risks';
import type { Concerned } from '../../domain/planning/risks';
import { measure } from '../../domain/templates/measure';
import { risk as template } from '../../domain/templates/risk';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { dayWords } from '../../locales/dayWords';
import { Heading } from '../parts/Heading';
import { usePlan } from '../plan/chapters/usePlan';
import { useMay } from '../project/useMay';
import { recordAddress } from '../../domain/templates/addresses';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import type { Risk } from './risk';
import { useRiskScale } from './useSteps';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    maxWidth: '820px'
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorStatusWarningForeground1, lineHeight: 0 },
  list: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  item: { paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2 }
});

function useWhy(): (of: Concerned<Risk>) => string {
  const words = useWords();
  const { attention: said } = useLater().risks;
  return ({ risk, concerns }) =>
    concerns
      .map((concern) =>
        concern === 'noMeasure' ? said.noMeasure : said.review(dayWords(words, risk.nextReview?.date ?? null))
      )
      .join(' · ');
}

/** The day the whole analysis was to be reviewed, where that has passed. */
function useWholeReview(): string | null {
  const words = useWords();
  const { today } = useSetting();
  const { riskReview } = usePlan().plan;
  return riskReview !== null && riskReview < today ? dayWords(words, riskReview) : null;
}

function WholeReview({ day }: { readonly day: string }): JSX.Element {
  const styles = useStyles();
  const { attention: said } = useLater().risks;
  const mayEdit = useMay()('editPlan');
  const linkTo = usePathLinks();
  return (
    <li className={styles.item}>
      {said.whole(day)}{' '}
      {mayEdit && (
        <Link inline {...linkTo(['plan', 'chapters', 'risk', 'riskReview'])}>
          {said.setDay}
        </Link>
      )}
    </li>
  );
}

/** What waits for somebody: red risks that nothing is done about, and reviews whose day has passed. */
export function Attention({ risks }: { readonly risks: readonly Risk[] }): JSX.Element | null {
  const styles = useStyles();
  const { risks: words } = useLater();
  const { today } = useSetting();
  const linkTo = usePathLinks();
  const why = useWhy();
  const measures = useRows(measure);
  const scale = useRiskScale();
  const whole = useWholeReview();
  const concerned = concernedRisks(risks, measures, scale, today);
  if (concerned.length === 0 && whole === null) return null;
  return (
    <section aria-label={words.attention.title} className={styles.root}>
      <div className={styles.title}>
        <span className={styles.icon} aria-hidden="true">
          <Warning20Regular />
        </span>
        <Heading level="h3">{words.attention.title}</Heading>
      </div>
      <ul className={styles.list}>
        {concerned.map((each) => (
          <li key={each.risk.id} className={styles.item}>
            <Link inline {...linkTo(recordAddress(template, each.risk.id))}>
              {words.markOf(each.risk.number, each.risk.name)}
            </Link>
            <span className={styles.why}>{` – ${why(each)}`}</span>
          </li>
        ))}
        {whole !== null && <WholeReview day={whole} />}
      </ul>
    </section>
  );
}
