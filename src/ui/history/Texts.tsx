import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { isEmpty } from '../../domain/schema/kinds';
import type { Template } from '../../domain/schema/template';
import { fieldWords } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { ValueText } from '../form/ValueText';
import type { Rewritten } from './sentences';

const useStyles = makeStyles({
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  texts: { margin: `${tokens.spacingVerticalXS} 0 0` },
  field: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  which: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalXS },
  value: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2 }
});

interface Props {
  readonly template: Template;
  readonly rewritten: readonly Rewritten[];
}

/** Texts too long for a sentence, before and after, when somebody asks for them. */
export function Texts({ template, rewritten }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { history: said } = words.messages;
  const [open, setOpen] = React.useState(false);
  const shown = (field: string, value: unknown): React.ReactNode =>
    isEmpty(value) ? said.empty : <ValueText template={template} name={field} value={value} />;
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? said.hide : said.show}
      </Button>
      {open && (
        <dl className={styles.texts}>
          {rewritten.map(({ field, from, to }) => (
            <React.Fragment key={field}>
              <dt className={styles.field}>{fieldWords(words, template, field).label}</dt>
              <dd className={styles.value}>
                <div className={styles.which}>{said.before}</div>
                <div className={styles.before}>{shown(field, from)}</div>
                <div className={styles.which}>{said.after}</div>
                <div>{shown(field, to)}</div>
              </dd>
            </React.Fragment>
          ))}
        </dl>
      )}
    </>
  );
}
