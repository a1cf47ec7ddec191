import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { documentSections } from '../../domain/schema/document';
import { isAnswered } from '../../domain/schema/kinds';
import type { Link } from '../../domain/schema/kinds';
import { parentOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { RecordForm } from '../form/RecordForm';
import { Heading } from '../parts/Heading';
import { fieldsIn, rowsWithin } from './sections';
import { RowsPart } from './RowsPart';
import { useRecordForm } from './useRecordForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, maxWidth: '880px' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

interface Props {
  readonly template: Template;
  readonly record: AnyRecord;
}

/** The rows of this record, where there are any: what is only read does not ask for more. */
function ReadRows({ template, record }: Props): JSX.Element | null {
  const rows = useRows(template) as readonly unknown[] as readonly AnyRecord[];
  const parent = parentOf(template) ?? '';
  const has = rows.some((row) => (row[parent] as Link | null)?.id === record.id);
  return has ? <RowsPart template={template} of={record} /> : null;
}

function ReadSection({ template, record, section }: Props & { readonly section: string }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const form = useRecordForm({ template, record });
  const { sections } = templateWordsOf(words, template);
  const answered = fieldsIn(template, section).filter((name) => isAnswered(record[name]));
  const isOut = (record.notRelevant as readonly unknown[]).includes(section);
  return (
    <section className={styles.section}>
      <Heading level="h3">{sections[section] ?? section}</Heading>
      {isOut && <p className={styles.note}>{words.messages.chapters.states.notRelevant}</p>}
      {!isOut && answered.length > 0 && <RecordForm {...form} onCancel={undefined} fields={answered} />}
      {!isOut &&
        rowsWithin(template, section).map((each) => <ReadRows key={each.name} template={each} record={record} />)}
    </section>
  );
}

/** A document on one page, as it is read: its headings in order, with what is written under them and nothing else. */
export function ReadDocument({ template, record }: Props): JSX.Element {
  const styles = useStyles();
  const parts = documentSections(template, record).filter((section) => {
    const isOut = (record.notRelevant as readonly unknown[]).includes(section);
    const isWritten = fieldsIn(template, section).some((name) => isAnswered(record[name]));
    return isOut || isWritten || rowsWithin(template, section).length > 0;
  });
  return (
    <div className={styles.root}>
      {parts.map((section) => (
        <ReadSection key={section} template={template} record={record} section={section} />
      ))}
    </div>
  );
}
