import * as React from 'react';
import { daysBetween } from '../../domain/schema/dates';
import { numberOf } from '../../domain/planning/approval';
import { isWith } from '../../domain/planning/waiting';
import { useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import { reportAddress, startAddress } from '../../domain/reports/flowReport';
import { expectedName, inSentence } from '../../locales/reportNames';
import { useSetting } from '../setting';
import { Lines } from './Lines';
import type { Line } from './Lines';
import { None, Part } from './Part';
import { markOf } from '../../domain/planning/markOf';
import { keyOfExpected, wayTo, wayToRequest } from './names';
import type { Waited } from './useWaits';

/** «Ballen ligger hos»: what waits for whom, and since when. What waits for oneself stands elsewhere. */
export function Ball({ waits }: { readonly waits: readonly Waited[] }): JSX.Element {
  const words = useWords();
  const { opening, today } = useSetting();
  const { approval } = words.messages;
  const { waiting: said, changes, reports } = words.messages.now;
  const lineOf = (wait: Waited): Line => {
    const { holders, since } = wait;
    const above = holders.map(({ name }) => name).join(', ') || said.nobody;
    const waited = said.since(dayWords(words, since), daysBetween(since, today));
    if (wait.what === 'answer') {
      const { id, number, name } = wait.milestone;
      const below = [waited, number.trim() === '' ? '' : name];
      return { key: `m${id}`, above, link: said.answer(markOf(wait.milestone)), to: wayTo(wait.milestone), below };
    }
    if ('request' in wait) {
      const { request, what } = wait;
      const link = changes.waiting[what](request.name);
      return { key: `c${request.id}`, above, link, to: wayToRequest(request), below: [waited] };
    }
    if ('plan' in wait) {
      const link = approval.waiting[wait.what](numberOf(wait.plan));
      return { key: 'plan', above, link, to: ['plan', 'versions'], below: [waited] };
    }
    if ('expected' in wait) {
      const { template, kind, year } = wait.expected;
      const link = said.write(inSentence(expectedName(reports, wait.expected)));
      const to = startAddress(template, kind, year);
      return { key: keyOfExpected(wait.expected), above, link, to, below: [reports.due(dayWords(words, since))] };
    }
    const { id, name, template } = wait.report;
    const to = reportAddress(template, id);
    return { key: `${template}${id}`, above, link: said[wait.what](inSentence(name)), to, below: [waited] };
  };
  const others = waits.filter((wait) => !isWith(wait, opening.me.id));
  return (
    <Part title={said.title}>
      {others.length === 0 ? <None>{said.none}</None> : <Lines lines={others.map(lineOf)} all={said.all} />}
    </Part>
  );
}
