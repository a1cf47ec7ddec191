import * as React from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../locales/words';
import { fieldWords } from '../../locales/words';
import { useSetting } from '../setting';
import type { Editing } from './saving/useEditing';
import { timeOf } from './typing/timeText';

const useStyles = makeStyles({
  root: { flex: '1 1 160px', minWidth: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' }
});

/** «Status», «Årsak» og «Endringer» */
export function fieldsInWords(words: Words, { matter }: Editing, names: readonly string[]): string {
  const { quoted, and } = words.messages.saving;
  const all = names.map((name) => quoted(fieldWords(words, matter.template, name).label));
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all[all.length - 1] ?? ''}`;
}

/** What others have changed while the form was open. */
export function NewsWords({ editing }: { readonly editing: Editing }): React.ReactElement {
  const { words, opening } = useSetting();
  const { news } = editing;
  const said = words.messages.saving;
  let text = '';
  if (news) {
    const [fields, time] = [fieldsInWords(words, editing, news.names), timeOf(news.stamp.at, words.language)];
    const isMine = news.stamp.by === opening.me.name;
    text = isMine ? said.newsOwn(fields, time) : said.news(news.stamp.by, fields, time);
  }
  return (
    <Caption1 role="status" className={useStyles().root}>
      {text}
    </Caption1>
  );
}
