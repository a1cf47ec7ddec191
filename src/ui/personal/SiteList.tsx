import * as React from 'react';
import type { RecordOf } from '../../domain/schema/record';
import type { site } from '../../domain/templates/site';
import { useSaid } from '../app/WordsRoom';
import { Register } from '../register/Register';
import type { Column } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { useLinks } from '../route/useGo';
import { sitePath } from './siteAddress';

type SiteRecord = RecordOf<typeof site>;

/** The sites, each a link to its projects. */
export function SiteList({ sites }: { readonly sites: readonly SiteRecord[] }): JSX.Element {
  const { personal: said } = useSaid();
  const linkTo = useLinks();
  const columns = React.useMemo((): readonly Column<SiteRecord>[] => {
    const to = (row: SiteRecord): string => sitePath(row.address?.address ?? '') ?? row.path;
    return [
      {
        name: 'name',
        header: said.name,
        width: 'minmax(0, 1fr)',
        narrow: 'title',
        cell: (row) => <RowLink {...linkTo({ site: to(row), path: ['projects'] })}>{row.name}</RowLink>
      },
      {
        name: 'address',
        header: said.address,
        width: 'minmax(0, 1fr)',
        narrow: 'below',
        cell: (row) => row.address?.address ?? ''
      }
    ];
  }, [said, linkTo]);
  const rows = sites.slice().sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  return <Register label={said.title} columns={columns} groups={[{ name: 'all', rows }]} />;
}
