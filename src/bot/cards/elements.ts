import type {
  ActionArray,
  CardElementArray,
  IAdaptiveCard,
  IChoice,
  IExecuteAction,
  IOpenUrlAction,
  ITextBlock
} from '@microsoft/teams.cards';

export type Element = CardElementArray[number];
export type Button = ActionArray[number];

/** A paragraph. The text is made plain by whoever puts people's words in it. */
export const paragraph = (text: string, more: Partial<ITextBlock> = {}): ITextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...more
});

export const heading = (text: string): ITextBlock =>
  paragraph(text, { style: 'heading', weight: 'Bolder', size: 'Medium' });

/** What is read with the eyes half closed: where, when, who. */
export const subtle = (text: string): ITextBlock => paragraph(text, { isSubtle: true, spacing: 'Small' });

export const trouble = (text: string): ITextBlock => paragraph(text, { color: 'Attention', weight: 'Bolder' });

export const press = (
  title: string,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  more: Partial<IExecuteAction> = {}
): IExecuteAction => ({ type: 'Action.Execute', title, verb, data: { ...data }, ...more });

export const open = (title: string, url: string): IOpenUrlAction => ({ type: 'Action.OpenUrl', title, url });

const schema = 'http://adaptivecards.io/schemas/adaptive-card.json';

/** Teams shows cards of this version. */
export const cardOf = (body: readonly Element[], actions: readonly Button[] = []): IAdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: schema,
  version: '1.5',
  body: [...body],
  ...(actions.length > 0 ? { actions: [...actions] } : {})
});

/** What somebody fills in before they press. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'line' | 'day' | 'number' | 'choice' | 'choices' | 'person';
  readonly required?: boolean;
  readonly hint?: string;
  readonly value?: string;
  readonly choices?: readonly IChoice[];
}

/** The longest answer a card takes. */
export const longestAnswer = 4000;

/**
 * One input, with an id that no other in the card has.
 * @param missing said where it must be filled in, and is not
 */
export function input(asked: Asked, id: string, missing = ''): Element {
  const { label, required = false, hint, value, choices = [] } = asked;
  const common = {
    id,
    label,
    ...(required ? { isRequired: true, errorMessage: missing } : {}),
    ...(value === undefined || value === '' ? {} : { value })
  };
  const placeholder = hint === undefined ? {} : { placeholder: hint };
  const elements: { readonly [K in Asked['kind']]: () => Element } = {
    text: () => ({ type: 'Input.Text', ...common, ...placeholder, isMultiline: true, maxLength: longestAnswer }),
    line: () => ({ type: 'Input.Text', ...common, ...placeholder, maxLength: 255 }),
    day: () => ({ type: 'Input.Date', ...common }),
    // A text and not a number: Norwegians write 6,4, and the card of some clients would not let them.
    number: () => ({ type: 'Input.Text', ...common, ...placeholder, maxLength: 30 }),
    choice: () => ({ type: 'Input.ChoiceSet', ...common, choices: [...choices], style: 'compact' }),
    choices: () => ({
      type: 'Input.ChoiceSet',
      ...common,
      choices: [...choices],
      isMultiSelect: true,
      style: 'compact'
    }),
    person: () => ({
      type: 'Input.ChoiceSet',
      ...common,
      ...placeholder,
      choices: [...choices],
      'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
      style: 'filtered'
    })
  };
  return elements[asked.kind]();
}
