import * as React from 'react';
import { Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Version } from '../../../data/repository';
import { milestone as template } from '../../../domain/templates/milestone';
import { fieldWords } from '../../../locales/words';
import { useSaid, useWords } from '../../app/WordsRoom';
import { useSite } from '../../data/SiteRoom';
import { ValueText } from '../../form/ValueText';
import { Failed } from '../../parts/Failed';
import { momentWords } from '../../parts/days';
import { isEmpty } from '../../../domain/schema/kinds';
import type { PartProps } from './PanelParts';
import { changedFields } from './versions';
import type { ChangedField } from './versions';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL
  },
  who: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  changes: { margin: 0, marginTop: tokens.spacingVerticalXS, ...typographyStyles.body1 },
  field: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  value: { margin: 0, overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  made: { ...typographyStyles.body1, margin: 0 }
});

function Value({ field, value }: { readonly field: string; readonly value: unknown }): JSX.Element {
  const said = useSaid();
  return isEmpty(value) ? <>{said.history.empty}</> : <ValueText template={template} name={field} value={value} />;
}

function Changes({ fields }: { readonly fields: readonly ChangedField[] }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  return (
    <dl className={styles.changes}>
      {fields.map(({ field, from, to }) => (
        <React.Fragment key={field}>
          <dt className={styles.field}>{fieldWords(words, template, field).label}</dt>
          <dd className={styles.value}>
            {!isEmpty(from) && (
              <del className={styles.before} aria-label={said.history.from}>
                <Value field={field} value={from} />
              </del>
            )}{' '}
            <Value field={field} value={to} />
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

function Entry({ version, before }: { readonly version: Version; readonly before: Version | undefined }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const fields = before ? changedFields(template, before.values, version.values) : [];
  const text = before ? said.history.untouched : said.history.made;
  return (
    <li>
      <div className={styles.who}>{said.history.by(version.by, momentWords(words, version.at))}</div>
      {fields.length > 0 ? <Changes fields={fields} /> : <p className={styles.made}>{text}</p>}
    </li>
  );
}

/** Who changed what, and when; newest first. */
export function History({ milestone }: PartProps): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { siteUrl, connection } = useSite();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', siteUrl, template.name, milestone.id, milestone.version],
    queryFn: () => connection.repository.history(template, milestone.id)
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
        <Entry key={version.label} version={version} before={data[index + 1]} />
      ))}
    </ol>
  );
}
