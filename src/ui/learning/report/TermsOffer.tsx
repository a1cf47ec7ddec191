import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { termNames } from '../../../domain/glossary/glossary';
import type { Term } from '../../../domain/glossary/glossary';
import { isExplained, withTerm } from '../../../domain/learning/termLines';
import { useSay } from '../../app/Announcer';
import { useLater } from '../../app/WordsRoom';
import { useGlossary } from '../../glossary/useGlossary';
import { Trouble } from '../../parts/Trouble';
import { useMay } from '../../project/useMay';
import { Register, column } from '../../register/Register';
import { useSetting } from '../../setting';
import type { LessonsReport } from './LessonsReportPart';
import { useChangeReport } from './useChangeReport';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'framdrift-list', maxWidth: '960px' },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalM} 0` },
  said: { whiteSpace: 'pre-line' }
});

interface Row {
  readonly id: number;
  readonly term: Term;
}

function Offered({ report }: { readonly report: LessonsReport }): JSX.Element {
  const styles = useStyles();
  const { terms: said } = useLater().learning;
  const glossary = useGlossary();
  const say = useSay();
  const { failed, change } = useChangeReport(report);
  const add = ({ term, definitions }: Term): void =>
    change(
      ({ terms }) => ({ terms: withTerm(terms, term, definitions.join(' ')) }),
      () => say(said.added(term))
    );
  const rows = termNames.flatMap((name, id): readonly Row[] => (glossary ? [{ id, term: glossary[name] }] : []));
  const left = rows.filter(({ term }) => !isExplained(report.terms, term.term));
  const button = ({ term }: Row): JSX.Element => (
    <Button size="small" aria-label={said.addNamed(term.term)} onClick={() => add(term)}>
      {said.add}
    </Button>
  );
  const columns = [
    column<Row>('word', said.word, '200px', 'title', ({ term }) => term.term),
    column<Row>('explanation', said.explanation, 'minmax(0, 1fr)', 'below', ({ term }) => (
      <span className={styles.said}>{term.definitions.join('\n')}</span>
    )),
    column<Row>('add', '', '96px', 'below', button)
  ];
  return (
    <>
      <p className={styles.hint}>{said.hint}</p>
      {failed !== null && <Trouble>{failed}</Trouble>}
      <Register label={said.offer} columns={columns} groups={[{ name: 'all', rows: left }]} />
    </>
  );
}

/** The glossary's terms, offered to the report. */
export function TermsOffer({ report }: { readonly report: LessonsReport }): JSX.Element | null {
  const styles = useStyles();
  const { terms: said } = useLater().learning;
  const { readOnly } = useSetting();
  const mayWrite = useMay()('shareLesson') && !readOnly;
  const [open, setOpen] = React.useState(false);
  if (!mayWrite) return null;
  return (
    <div className={styles.root}>
      <Button icon={<Add20Regular />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? said.close : said.offer}
      </Button>
      {open && <Offered report={report} />}
    </div>
  );
}
