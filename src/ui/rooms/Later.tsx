import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Template } from '../../domain/schema/template';
import { readFor } from '../../domain/templates/rooms';
import { loadLaterWords } from '../../locales/load';
import { withLater } from '../../locales/words';
import { SpeechProvider, useSaid, useSpeech } from '../app/WordsRoom';
import { useLoadedRows } from '../data/useRows';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { SettingProvider, useSetting } from '../setting';

interface Props {
  /** What is to be shown; their rows, and what those may be linked to, are read with them in one round trip. */
  readonly of: readonly Template[];
  readonly children: React.ReactNode;
}

function Spoken({ children }: Pick<Props, 'children'>): JSX.Element {
  const speech = useSpeech();
  const setting = useSetting();
  const said = useSaid();
  const { language } = speech.words;
  const { data, error, refetch } = useQuery({
    queryKey: ['laterWords', language],
    queryFn: () => loadLaterWords(language)
  });
  const words = React.useMemo(() => data && withLater(speech.words, data), [speech.words, data]);
  const spoken = React.useMemo(() => words && { ...speech, words }, [speech, words]);
  const set = React.useMemo(() => words && { ...setting, words }, [setting, words]);
  if (error) return <Failed again={() => void refetch()} />;
  if (!spoken || !set) return <Waiting label={said.app.loading} />;
  return (
    <SpeechProvider value={spoken}>
      <SettingProvider value={set}>{children}</SettingProvider>
    </SpeechProvider>
  );
}

/** Around what does not come with the first paint: its words and its rows are there when it is drawn. */
export function Later({ of, children }: Props): JSX.Element {
  const said = useSaid();
  const { loading, error, again } = useLoadedRows(React.useMemo(() => readFor(of), [of]));
  if (error) return <Failed error={error} again={again} />;
  if (loading) return <Waiting label={said.app.loading} />;
  return <Spoken>{children}</Spoken>;
}
