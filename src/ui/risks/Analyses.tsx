import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { isAnswered } from '../../domain/schema/kinds';
import { projectPlan } from '../../domain/templates/projectPlan';
import { fieldWords } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { valueText } from '../../locales/valueText';
import { Heading } from '../parts/Heading';
import { usePlan } from '../plan/chapters/usePlan';
import { useMay } from '../project/useMay';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXXL },
  told: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalS} 0` },
  end: { marginBottom: tokens.spacingVerticalL }
});

/** All of the plan's risk chapter but its text, which is part of what was agreed. */
const fields = Object.keys(projectPlan.fields).filter(
  (name) => name !== 'risk' && projectPlan.fields[name as 'risk'].options.section === 'risk'
);
/** What is told in short: when all risks are gone through next, and how far each analysis has come. */
const short = ['riskReview', 'rosStatus', 'dpiaStatus', 'uncertaintyStatus'] as const;

function Told(): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { risks: said } = useLater();
  const { plan } = usePlan();
  return (
    <>
      {short.map((name) => (
        <p key={name} className={styles.told}>
          {`${fieldWords(words, projectPlan, name).label}: `}
          {isAnswered(plan[name]) ? valueText(words, projectPlan, name, plan[name]) : said.notTold}
        </p>
      ))}
    </>
  );
}

function AnalysesForm(): JSX.Element {
  const { keep } = useStore();
  const { record, known } = usePlan();
  return (
    <RecordForm
      template={projectPlan}
      record={record}
      known={known}
      fields={fields}
      layout="panel"
      headingLevel={4}
      saves="fromTheStart"
      onSaved={(saved) => keep(projectPlan, saved)}
    />
  );
}

/** How far the plan's analyses have come: written here too, also while the plan is changed by request only. */
export function Analyses(): JSX.Element {
  const styles = useStyles();
  const { analyses: said } = useLater().risks;
  const mayEdit = useMay()('editRows');
  const [open, setOpen] = React.useState(false);
  return (
    <section aria-label={said.title} className={styles.root}>
      <Heading level="h3">{said.title}</Heading>
      <Told />
      {mayEdit && (
        <Button
          className={styles.end}
          aria-expanded={open}
          {...(open ? {} : { icon: <Edit20Regular /> })}
          onClick={() => setOpen(!open)}
        >
          {open ? said.close : said.edit}
        </Button>
      )}
      {mayEdit && open && <AnalysesForm />}
    </section>
  );
}
