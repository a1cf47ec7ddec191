import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { loadLaterWords } from '../../locales/load';
import { useAround } from '../app/Surrounded';
import { useSaid, useWords } from '../app/WordsRoom';
import { Heading } from '../parts/Heading';
import { useRouter } from '../route/Router';
import { siteIn } from './siteAddress';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '560px',
    marginTop: tokens.spacingVerticalXXL
  },
  title: typographyStyles.subtitle2,
  field: { width: '100%' }
});

/** The way to a site that stands in no register, or not yet: whoever works there has its address. */
export function GoToSite(): JSX.Element | null {
  const styles = useStyles();
  const said = useSaid();
  const { language } = useWords();
  const { siteUrl } = useAround();
  const { go } = useRouter();
  const [typed, setTyped] = React.useState('');
  const [wrong, setWrong] = React.useState(false);
  const input = React.useRef<HTMLInputElement>(null);
  const { data } = useQuery({ queryKey: ['laterWords', language], queryFn: () => loadLaterWords(language) });
  if (!data) return null;
  const { personal } = data.messages;
  const change = (value: string): void => {
    setTyped(value);
    setWrong(false);
  };
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    const site = siteIn(typed, siteUrl);
    if (site !== null) return go({ site, path: ['projects'] });
    setWrong(true);
    input.current?.focus();
  };
  return (
    <form noValidate className={styles.root} aria-labelledby="framdrift-go-to-site" onSubmit={onSubmit}>
      <Heading level="h2" id="framdrift-go-to-site" className={styles.title}>
        {personal.goTo}
      </Heading>
      <Field
        className={styles.field}
        label={said.personal.address}
        hint={personal.how}
        validationMessage={wrong ? personal.notSite(`${new URL(siteUrl).origin}/sites/…`) : undefined}
      >
        <Input ref={input} type="url" value={typed} onChange={(_, { value }) => change(value)} />
      </Field>
      <Button type="submit">{personal.go}</Button>
    </form>
  );
}
