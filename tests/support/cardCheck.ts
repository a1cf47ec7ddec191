import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { generateSchema, getProgramFromFiles } from 'typescript-json-schema';
import type { Outgoing } from '../../src/bot/messenger';

interface Parsed {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}

/** Microsoft's own renderer, of which only the reading is used. Its ES module does not load in Node. */
const { AdaptiveCard, SerializationContext, Versions } = require('adaptivecards/dist/adaptivecards.js') as {
  readonly AdaptiveCard: new () => {
    parse(card: unknown, context: Parsed): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new (version: unknown) => Parsed;
  readonly Versions: { readonly [V in CardVersion]: unknown };
};

/** Teams shows messages with cards to 1.5, and links with cards to 1.3. */
type CardVersion = 'v1_3' | 'v1_5';

/** The schema of Teams' cards, made from the types that they are written with. */
function schema(): object {
  const types = join(dirname(require.resolve('@microsoft/teams.cards')), 'core.d.ts');
  const program = getProgramFromFiles([types], { skipLibCheck: true, strict: true });
  const made = generateSchema(program, 'IAdaptiveCard', { required: true, noExtraProps: true, ignoreErrors: true });
  const definitions = made?.definitions as Record<string, object> | undefined;
  if (!made || !definitions) throw new Error('There is no schema of cards.');
  // What a button carries is anybody's own: an open record, which the generator closes.
  definitions.ISubmitActionData = { type: 'object' };
  return made;
}

/** Teams' own search for people, which it takes in cards of version 1.5; the renderer knows it from 1.6. */
const isTeamsOwn = (message: string): boolean => message.startsWith('Property "choices.data" is supported');

export type CheckCard = (message: Outgoing) => readonly string[];

/** Makes a check that tells everything that is wrong with a card. Takes some seconds to make. */
export function cardCheck(version: CardVersion = 'v1_5'): CheckCard {
  const ajv = new Ajv({ schemaId: 'auto', allErrors: false, unknownFormats: 'ignore', logger: false });
  const isValid = ajv.compile(schema());
  return ({ card }) => {
    const context = new SerializationContext(Versions[version]);
    const parsed = new AdaptiveCard();
    parsed.parse(JSON.parse(JSON.stringify(card)), context);
    const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
      (message) => !isTeamsOwn(message)
    );
    const own = isValid(card) ? [] : (ajv.errorsText(isValid.errors).split(', ').slice(0, 5) as string[]);
    return [...events, ...own, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
  };
}

/** Bytes of the message as it goes to Teams, the activity around it included. */
export const sizeOf = ({ card, text }: Outgoing): number =>
  new TextEncoder().encode(
    JSON.stringify({
      type: 'message',
      summary: text,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
    })
  ).length;
