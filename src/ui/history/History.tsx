import * as React from 'react';
import { Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Version } from '../../data/repository';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { useSaid, useWords } from '../app/WordsRoom';
import { useSite } from '../data/SiteRoom';
import { Failed } from '../parts/Failed';
import { momentWords } from '../parts/days';
import { Texts } from './Texts';
import { tell } from './sentences';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere'
  },
  sentence: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', maxWidth: '80ch' },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 }
});

interface EntryProps {
  readonly template: Template;
  readonly version: Version;
  readonly before: Version | undefined;
}

function Entry({ template, version, before }: EntryProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { sentences, rewritten } = tell({ words, template }, version, before?.values);
  return (
    <li className={styles.item}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <div className={styles.when}>{momentWords(words, version.at)}</div>
      {rewritten.length > 0 && <Texts template={template} rewritten={rewritten} />}
    </li>
  );
}

interface Props {
  readonly template: Template;
  readonly record: Pick<Identity, 'id' | 'version'>;
}

/** Who did what to a record, in sentences, and when; newest first. Read when it is opened. */
export function History({ template, record }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { siteUrl, connection } = useSite();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', siteUrl, template.name, record.id, record.version],
    queryFn: () => connection.repository.history(template, record.id)
  });
  if (!data)
    return error ? (
      <Failed error={error} again={() => void refetch()} />
    ) : (
      <Spinner size="tiny" label={said.app.loading} />
    );
  return (
    <ol className={styles.list}>
      {data.map((version, index) => (
        <Entry key={version.label} template={template} version={version} before={data[index + 1]} />
      ))}
    </ol>
  );
}
