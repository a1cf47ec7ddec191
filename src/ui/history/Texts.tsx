import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Template } from '../../domain/schema/template';
import { fieldWords } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { Legend, Marked } from './Marked';
import type { Rewritten } from './sentences';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`
  },
  texts: { margin: `${tokens.spacingVerticalXS} 0 0` },
  field: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  value: { ...typographyStyles.body1, margin: 0 }
});

interface Props {
  readonly template: Template;
  readonly rewritten: readonly Rewritten[];
  /** What else can be done with the entry, on the same line. */
  readonly children?: React.ReactNode;
}

/** Texts too long for a sentence, with what went and what came marked, when somebody asks for them. */
export function Texts({ template, rewritten, children }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { history: said } = words.messages;
  const [open, setOpen] = React.useState(false);
  return (
    <>
      <div className={styles.actions}>
        {rewritten.length > 0 && (
          <Button
            appearance="transparent"
            size="small"
            icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? said.hide : said.show}
          </Button>
        )}
        {children}
      </div>
      {open && (
        <>
          <dl className={styles.texts}>
            {rewritten.map(({ field, from, to }) => (
              <React.Fragment key={field}>
                <dt className={styles.field}>{fieldWords(words, template, field).label}</dt>
                <dd className={styles.value}>
                  <Marked older={String(from ?? '')} newer={String(to ?? '')} />
                </dd>
              </React.Fragment>
            ))}
          </dl>
          <Legend />
        </>
      )}
    </>
  );
}
