import type { IsoDate } from './dates';
import type { Person } from './kinds';
import type { AnyDraft } from './record';
import type { AnyField, Template } from './template';
import type { TemplateWords } from './words';

/** Who makes a record, when, and in which organisation. */
export interface Maker {
  readonly me: Person;
  readonly today: IsoDate;
  readonly organisation: string;
}

function begun({ options }: AnyField, text: string | undefined, { me, today, organisation }: Maker): unknown {
  if (options.startsAs) return options.startsAs === 'me' ? me : today;
  return text?.split('{organisation}').join(organisation);
}

/** What a new record begins with beyond what is known of it: whoever makes it, today, the source's own text. */
export function beginning({ fields }: Template, { fields: said }: TemplateWords, maker: Maker): AnyDraft {
  const values = Object.entries(fields).map(
    ([name, field]) => [name, begun(field, said[name]?.begins, maker)] as const
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
