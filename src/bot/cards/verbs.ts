/** Everything that a button of ours can ask for. Nothing else is listened to. */
export const verbs = [
  'reach',
  'onTrack',
  'offTrack',
  'move',
  'help',
  'choose',
  'done',
  'started',
  'postpone',
  'reviewed',
  'occurred',
  'over',
  'give',
  'measure',
  'start',
  'note',
  'return',
  'recommendYes',
  'recommendNo',
  'adopt',
  'reject',
  'friday',
  'settings',
  'undo',
  'withdraw'
] as const;

export type Verb = (typeof verbs)[number];

export const isVerb = (word: string): word is Verb => (verbs as readonly string[]).includes(word);
