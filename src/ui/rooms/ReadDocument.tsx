import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { documentSections } from '../../domain/schema/document';
import { isAnswered } from '../../domain/schema/kinds';
import type { Link } from '../../domain/schema/kinds';
import { parentOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { fieldWords, templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { KeptText } from '../form/KeptText';
import { ReadField } from '../form/ReadField';
import { ValueText } from '../form/ValueText';
import { Heading } from '../parts/Heading';
import { fieldsIn, rowsWithin } from './sections';
import { RowsPart } from './RowsPart';
import { SectionPart } from './SectionPart';
import { useFilled } from './useFilled';
import { useRecordForm } from './useRecordForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '880px' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  // Names and days stand beside each other; what is told at length has a line that can be read.
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    maxWidth: '640px'
  },
  long: { gridColumnStart: '1', gridColumnEnd: '-1' },
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

interface Props {
  readonly template: Template;
  readonly record: AnyRecord;
}

interface ReadProps extends Props {
  /** The sections that whoever reads writes in, and the form of one. */
  readonly open: readonly string[];
  readonly form: (section: string) => JSX.Element;
}

type Rows = readonly AnyRecord[];

/** The rows of this record, where there are any: what is only read does not ask for more. */
function ReadRows({ template, record }: Props): JSX.Element | null {
  const rows = useRows(template) as readonly unknown[] as Rows;
  const parent = parentOf(template) ?? '';
  const has = rows.some((row) => (row[parent] as Link | null)?.id === record.id);
  return has ? <RowsPart template={template} of={record} /> : null;
}

/** What is answered in a section; the document's name stands over it all already. */
const answeredIn = ({ template, record }: Props, section: string): readonly string[] =>
  fieldsIn(template, section).filter((name) => name !== template.title && isAnswered(record[name]));

const isOut = ({ record }: Props, section: string): boolean =>
  (record.notRelevant as readonly unknown[]).includes(section);

function Written(props: Props & { readonly section: string; readonly heading: string }): JSX.Element {
  const { template, record, section, heading } = props;
  const words = useWords();
  const styles = useStyles();
  const answered = answeredIn(props, section);
  return (
    <>
      {answered.length > 0 && (
        <div className={styles.fields}>
          {answered.map((name) => (
            <div key={name} className={template.fields[name]?.kind === 'prose' ? styles.long : undefined}>
              {fieldWords(words, template, name).label === heading ? (
                <ValueText template={template} name={name} value={record[name]} />
              ) : (
                <ReadField template={template} name={name} record={record} />
              )}
            </div>
          ))}
        </div>
      )}
      <SectionPart {...{ template, record, section }} />
      {rowsWithin(template, section).map((each) => (
        <ReadRows key={each.name} template={each} record={record} />
      ))}
    </>
  );
}

/** A section as it stands on the page. */
function Section(props: ReadProps & { readonly section: string; readonly heading: string }): JSX.Element {
  const { section, heading, open, form } = props;
  const styles = useStyles();
  const { notRelevant } = useWords().messages.chapters.states;
  return (
    <section className={styles.section}>
      <Heading level="h3">{heading}</Heading>
      {open.includes(section) ? (
        form(section)
      ) : isOut(props, section) ? (
        <p className={styles.note}>{notRelevant}</p>
      ) : (
        <Written {...props} />
      )}
    </section>
  );
}

/** A document on one page, as it is read: its headings in order, with what is written under them and nothing else. */
export function ReadDocument(props: ReadProps): JSX.Element {
  const { template, record, open } = props;
  const styles = useStyles();
  const words = useWords();
  const { sections } = templateWordsOf(words, template);
  const form = useRecordForm({ template, record });
  const filled = useFilled(template, record);
  const parts = documentSections(template, record).filter(
    (section) =>
      open.includes(section) ||
      isOut(props, section) ||
      filled.includes(section) ||
      answeredIn(props, section).length > 0
  );
  return (
    <div className={styles.root}>
      <KeptText {...form} />
      {parts.map((section) => (
        <Section key={section} {...props} section={section} heading={sections[section] ?? section} />
      ))}
    </div>
  );
}
