import type * as React from 'react';
import type { ByKind } from '../../../domain/schema/kinds';
import { ChoiceControl, ChoicesControl } from './ChoiceControls';
import type { ControlProps } from './control';
import { DateControl, DeadlineControl } from './DateControls';
import { LinkControl, LinksControl } from './LinkControls';
import { MoneyControl, NumberControl, PercentControl } from './NumberControl';
import { PeopleControl, PersonControl } from './PersonControls';
import { ProseControl } from './ProseControl';
import { ScaleControl } from './ScaleControl';
import { TextControl } from './TextControl';
import { UrlControl } from './UrlControl';
import { YesNoControl } from './YesNoControl';

/** Every kind of field and what it is filled in with. Null: nobody fills it in, it is only read. */
export const controls: ByKind<React.ComponentType<ControlProps> | null> = {
  text: TextControl,
  prose: ProseControl,
  number: NumberControl,
  money: MoneyControl,
  percent: PercentControl,
  yesNo: YesNoControl,
  date: DateControl,
  deadline: DeadlineControl,
  scale: ScaleControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  person: PersonControl,
  people: PeopleControl,
  link: LinkControl,
  links: LinksControl,
  url: UrlControl,
  computed: null
};
