import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Globe32Regular } from '@fluentui/react-icons/svg/globe';
import type { Connection, Opening } from '../../data/repository';
import type { RecordOf } from '../../domain/schema/record';
import type { site } from '../../domain/templates/site';
import { useSaid } from '../app/WordsRoom';
import { Empty } from '../parts/Empty';
import { Heading } from '../parts/Heading';
import { MoreMenu } from '../project/MoreMenu';
import { AddSite } from './AddSite';
import { GoToSite } from './GoToSite';
import { MakeRegister } from './MakeRegister';
import { SiteList } from './SiteList';

type SiteRecord = RecordOf<typeof site>;
export type FoundSites = Opening & { readonly rows: { readonly sites: readonly SiteRecord[] } | null };

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '960px',
    boxSizing: 'border-box',
    containerType: 'inline-size',
    containerName: 'framdrift-list',
    '@container framdrift (max-width: 639px)': { padding: tokens.spacingHorizontalL }
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXL
  },
  push: { marginLeft: 'auto', display: 'flex', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly connection: Connection;
  readonly found: FoundSites;
  readonly onChanged: () => void;
}

/** The sites in the register; without a register, what it is for and who can make it. */
export function Sites({ connection, found, onChanged }: Props): JSX.Element {
  const styles = useStyles();
  const { personal: said } = useSaid();
  const [adding, setAdding] = React.useState(false);
  const sites = found.rows?.sites ?? [];
  const mayAdd = found.rows !== null && found.mayManageLists;
  const add = mayAdd && !adding && (
    <Button
      icon={<Add20Regular />}
      appearance={sites.length === 0 ? 'primary' : 'secondary'}
      onClick={() => setAdding(true)}
    >
      {said.add}
    </Button>
  );
  const added = (): void => {
    setAdding(false);
    onChanged();
  };
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <Heading level="h1">{said.title}</Heading>
        <div className={styles.push}>
          {sites.length > 0 && add}
          <MoreMenu />
        </div>
      </header>
      {adding && <AddSite connection={connection} onAdded={added} onCancel={() => setAdding(false)} />}
      {found.rows === null && <MakeRegister connection={connection} opening={found} onDone={onChanged} />}
      {found.rows !== null && sites.length === 0 && !adding && (
        <Empty icon={<Globe32Regular />} title={said.empty} hint={said.emptyHint}>
          {add}
        </Empty>
      )}
      {sites.length > 0 && <SiteList sites={sites} />}
      {!adding && <GoToSite />}
    </div>
  );
}
