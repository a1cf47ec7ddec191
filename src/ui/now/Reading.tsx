import * as React from 'react';
import { followUpReport } from '../../domain/templates/followUpReport';
import { choiceWord } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { useRows } from '../data/useRows';
import { dayWords } from '../parts/days';
import { Lines } from './Lines';
import type { Line } from './Lines';
import { None, Part } from './Part';

const newestFirst = (a: Report, b: Report): number => Date.parse(b.modified.at) - Date.parse(a.modified.at);

/** What there is to read for somebody who only reads: the reports that are out of their writers' hands. */
export function Reading(): JSX.Element {
  const words = useWords();
  const { reading: said, news } = words.messages.now;
  const reports = useRows(followUpReport).filter(({ status }) => status === 'sent' || status === 'noted');
  const lineOf = ({ id, name, status, reportDate }: Report): Line => ({
    key: String(id),
    link: name,
    to: ['reports', String(id)],
    below: [choiceWord(words, followUpReport, 'status', status), dayWords(words, reportDate)]
  });
  if (reports.length === 0) {
    return (
      <Part title={said.title} arrival>
        <None>{said.none}</None>
      </Part>
    );
  }
  return (
    <Part title={said.title} arrival more={{ label: said.all, to: ['reports'] }}>
      <Lines lines={reports.slice().sort(newestFirst).map(lineOf)} all={news.all} />
    </Part>
  );
}
