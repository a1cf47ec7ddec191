import * as React from 'react';
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { PaperProvider } from '../print/paper';
import type { Printing } from '../print/paper';
import { Router } from '../route/Router';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { Start } from '../site/Start';
import { Announcer } from './Announcer';
import { Boundary } from './Boundary';
import { useLanguage } from './language';
import { AroundProvider } from './Surrounded';
import type { Surroundings, World } from './surroundings';
import { themeOf } from './theme';
import { withoutWords } from './withoutWords';
import { SpeechProvider } from './WordsRoom';

/** Not a class: Fluent gives those to whatever opens over the page too, which would then cover all of it. */
const whole = { minHeight: '100%' };

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'framdrift', position: 'relative' }
});

/** Nothing is asked for twice by itself: the change feed says when to read again, and PnPjs when to try again. */
const newClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        cacheTime: 30 * 60_000,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false
      },
      mutations: { networkMode: 'always' }
    },
    logger: { log: () => undefined, warn: () => undefined, error: () => undefined }
  });

const Printer = React.lazy(() => import(/* webpackChunkName: "framdrift-print" */ '../print/Printer'));

export interface AppProps {
  readonly surroundings: Surroundings;
  readonly world: World;
}

function Spoken({ locale }: { readonly locale: string }): JSX.Element {
  const styles = useStyles();
  const { words, failed, speak } = useLanguage(locale);
  const speech = React.useMemo(() => words && { words, speak }, [words, speak]);
  if (!speech) return failed ? <p role="alert">{withoutWords}</p> : <Waiting />;
  return (
    <SpeechProvider value={speech}>
      <div
        role="region"
        aria-label={speech.words.messages.app.app.region}
        className={styles.root}
        data-framdrift=""
        lang={speech.words.language}
      >
        <Announcer>
          <Boundary fallback={(again) => <Failed again={again} />}>
            <Start />
          </Boundary>
        </Announcer>
      </div>
    </SpeechProvider>
  );
}

/** The app in its surroundings. */
export function App({ surroundings, world }: AppProps): JSX.Element {
  const [client] = React.useState(newClient);
  const [printing, setPrinting] = React.useState<Printing>('no');
  const around = React.useMemo(() => ({ ...surroundings, world }), [surroundings, world]);
  const theme = printing === 'now' ? 'light' : surroundings.theme;
  return (
    <FluentProvider theme={themeOf({ ...surroundings, theme })} style={whole}>
      <QueryClientProvider client={client}>
        <React.Suspense fallback={null}>
          <Printer onPrinting={setPrinting} />
        </React.Suspense>
        <AroundProvider value={around}>
          <PaperProvider value={printing !== 'no'}>
            <Router start={surroundings.subPage}>
              <Spoken locale={surroundings.locale} />
            </Router>
          </PaperProvider>
        </AroundProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
}
