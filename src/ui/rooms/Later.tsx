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
  /** What else is to be read in the same round trip. */
  readonly also?: readonly Template[];
  readonly children: React.ReactNode;
  /** What stands there meanwhile, where that is not a screen. */
  readonly meanwhile?: JSX.Element;
}

/** Its words alone, for screens that read their rows themselves. */
export function Spoken({ children, meanwhile }: Pick<Props, 'children' | 'meanwhile'>): JSX.Element {
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
  if (!spoken || !set) return meanwhile ?? <Waiting label={said.app.loading} />;
  return (
    <SpeechProvider value={spoken}>
      <SettingProvider value={set}>{children}</SettingProvider>
    </SpeechProvider>
  );
}

const nothing: readonly Template[] = [];

/** Around what does not come with the first paint: its words and its rows are there when it is drawn. */
export function Later({ of, also = nothing, children, meanwhile }: Props): JSX.Element {
  const said = useSaid();
  const { loading, error, again } = useLoadedRows(React.useMemo(() => [...readFor(of), ...also], [of, also]));
  if (error) return <Failed error={error} again={again} />;
  if (loading) return meanwhile ?? <Waiting label={said.app.loading} />;
  return <Spoken meanwhile={meanwhile}>{children}</Spoken>;
}
