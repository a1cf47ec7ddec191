import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import type { AnyRecord } from '../../data/repository';
import { identityIn } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { laterTemplates } from '../../domain/templates/rooms';
import { useLater } from '../app/WordsRoom';
import { useProjectKey } from '../data/projectKey';
import { rowsKey, useSite } from '../data/SiteRoom';
import { recordAddress } from '../../domain/templates/addresses';
import type { RecordProps } from '../rooms/specials';
import { usePathLinks } from '../route/useGo';
import type { Measure } from './useMeasures';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    marginTop: `calc(-1 * ${tokens.spacingVerticalM})`,
    marginBottom: tokens.spacingVerticalXL,
    overflowWrap: 'anywhere'
  }
});

interface Found {
  readonly template: Template;
  readonly record: AnyRecord;
}

/** The record with this key, among those that have been read. */
function useRecordWith(key: string): Found | undefined {
  const client = useQueryClient();
  const { siteUrl } = useSite();
  const project = useProjectKey();
  const found = laterTemplates.map((template) => {
    const rows = client.getQueryData<readonly AnyRecord[]>(rowsKey(siteUrl, template.name, project)) ?? [];
    return { template, record: rows.find((row) => identityIn(template, row) === key) };
  });
  return key === '' ? undefined : found.find((each): each is Found => each.record !== undefined);
}

/** What a measure belongs to: a link to it, or its name where it is read elsewhere. */
export default function Concerned({ record }: RecordProps): JSX.Element | null {
  const styles = useStyles();
  const { measures: said } = useLater();
  const linkTo = usePathLinks();
  const { recordKey, concerns } = record as AnyRecord & Pick<Measure, 'recordKey' | 'concerns'>;
  const found = useRecordWith(recordKey);
  if (!found && concerns === '') return null;
  return (
    <p className={styles.root}>
      {`${said.concerns}: `}
      {found ? (
        <Link inline {...linkTo(recordAddress(found.template, found.record.id))}>
          {String(found.record[found.template.title])}
        </Link>
      ) : (
        concerns
      )}
    </p>
  );
}
