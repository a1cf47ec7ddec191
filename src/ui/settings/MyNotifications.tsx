import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { query } from '../../data/repository';
import type { RecordOf } from '../../domain/schema/record';
import { personSettings } from '../../domain/templates/personSettings';
import { templateWordsOf } from '../../locales/words';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import { rowsKey, useSite } from '../data/SiteRoom';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { BackLink } from '../parts/BackLink';
import { Failed } from '../parts/Failed';
import { Heading } from '../parts/Heading';
import { Waiting } from '../parts/Waiting';
import { useSetting } from '../setting';
import { usePageStyles } from './pageStyles';

/** What a person decides themselves; who they are is known. */
const fields = ['language', 'awayUntil', 'quietFrom', 'quietTo', 'leadDays', 'repeatEvery', 'off'];

type Row = RecordOf<typeof personSettings>;

/** One's own row, and nobody else's. */
function useOwn() {
  const { siteUrl, read } = useSite();
  const { login } = useSetting().opening.me;
  const { data, error, refetch } = useQuery({
    queryKey: rowsKey(siteUrl, personSettings.name, login),
    queryFn: () => read(query(personSettings, { login }))
  });
  const rows = data as readonly unknown[] | undefined;
  return { rows: rows as readonly Row[] | undefined, error, again: () => void refetch() };
}

/** «Mine varsler»: how the bot writes to whoever looks, as they say it in the chat too. Saved by itself. */
export default function MyNotifications(): JSX.Element {
  const styles = usePageStyles();
  const { settings: said, rooms } = useLater();
  const { app } = useSaid();
  const { one } = templateWordsOf(useWords(), personSettings);
  const { opening, readOnly } = useSetting();
  const { me } = opening;
  const { keep } = useStore();
  const { rows, error, again } = useOwn();
  if (error && !rows) return <Failed error={error} again={again} />;
  if (!rows) return <Waiting label={app.loading} />;
  return (
    <article>
      <BackLink to={['now']}>{rooms.back}</BackLink>
      <Heading level="h2" arrival className={styles.heading}>
        {one}
      </Heading>
      <p className={styles.about}>{readOnly ? said.mineInChat : said.mine}</p>
      <RecordForm
        template={personSettings}
        record={rows[0] ?? null}
        known={{ name: me.name, person: me, login: me.login }}
        fields={fields}
        layout="panel"
        headingLevel={3}
        saves="fromTheStart"
        onSaved={(saved) => keep(personSettings, saved)}
      />
    </article>
  );
}
