import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Template } from '../../domain/schema/template';
import { readFor, withRows } from '../../domain/templates/rooms';
import { loadLaterWords } from '../../locales/load';
import { withNames } from '../../locales/organisationNames';
import { withLater } from '../../locales/words';
import { SpeechProvider, useSaid, useSpeech } from '../app/WordsRoom';
import { useLoadedRows } from '../data/useRows';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { SettingProvider, useSetting } from '../setting';
import { useSiteSettings } from '../settings/useSiteSettings';
import { specials } from './specials';
import { fetchAll } from './whenOpened';

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

/** Where the site has said what its organisation is called, the labels that name it say that. */
function Named({ children }: Pick<Props, 'children'>): JSX.Element {
  const speech = useSpeech();
  const setting = useSetting();
  const settled = useSiteSettings();
  const words = React.useMemo(() => withNames(speech.words, settled), [speech.words, settled]);
  const spoken = React.useMemo(() => ({ ...speech, words }), [speech, words]);
  const set = React.useMemo(() => ({ ...setting, words }), [setting, words]);
  return (
    <SpeechProvider value={spoken}>
      <SettingProvider value={set}>{children}</SettingProvider>
    </SpeechProvider>
  );
}

/** Fetches what these templates have beside what is made from their declarations. */
function useParts(of: readonly Template[]) {
  const shown = React.useMemo(() => withRows(of), [of]);
  return useQuery({
    queryKey: ['parts', ...shown.map(({ name }) => name)],
    queryFn: async () => {
      await fetchAll(shown.flatMap(({ name }): readonly unknown[] => Object.values(specials[name] ?? {})));
      return true;
    }
  });
}

const nothing: readonly Template[] = [];

/** Around what does not come with the first paint: its words, its rows and its code are there when it is drawn. */
export function Later({ of, also = nothing, children, meanwhile }: Props): JSX.Element {
  const said = useSaid();
  const { loading, error, again } = useLoadedRows(React.useMemo(() => [...readFor(of), ...also], [of, also]));
  const parts = useParts(of);
  if (error) return <Failed error={error} again={again} />;
  if (parts.error) return <Failed again={() => void parts.refetch()} />;
  if (loading || !parts.data) return meanwhile ?? <Waiting label={said.app.loading} />;
  return (
    <Spoken meanwhile={meanwhile}>
      <Named>{children}</Named>
    </Spoken>
  );
}
