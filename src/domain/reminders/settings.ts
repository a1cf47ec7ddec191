import { askedBefore } from '../planning/asking';
import type { OutsideWord } from '../schema/kinds';
import type { RecordOf } from '../schema/record';
import type { personSettings } from '../templates/personSettings';
import type { project } from '../templates/project';
import type { siteSettings } from '../templates/siteSettings';
import type { hourFields, ownFields, quietFields, reminderFields, Subject } from './settingFields';

type ReminderField = keyof typeof reminderFields;
type HourField = keyof typeof hourFields;
type Weekday = keyof typeof reminderFields.postDay.words;

/** What the site, a project and a person have said, as their records hold it. */
export type OfSite = Pick<RecordOf<typeof siteSettings>, ReminderField | HourField>;
export type OfProject = Pick<RecordOf<typeof project>, ReminderField>;
export type OfPerson = Pick<
  RecordOf<typeof personSettings>,
  keyof typeof ownFields | keyof typeof quietFields | 'awayUntil'
>;

/** What a person has said, and who they are: their login name in SharePoint. */
export type PersonRow = OfPerson & Pick<RecordOf<typeof personSettings>, 'login'>;

/** What holds. Days are working days; hours are whole hours of the day, 0–24; weeks those of the calendar. */
export interface ReminderSettings {
  readonly leadDays: number;
  readonly reportLeadDays: number;
  readonly taskLeadDays: number;
  readonly repeatAfter: number;
  readonly repeatEvery: number;
  readonly toLeaderAfter: number;
  readonly toOwnerAfter: number;
  /** 1 (Monday) to 5 (Friday). */
  readonly postDay: number;
  readonly off: readonly Subject[];
  readonly sendHour: number;
  readonly secondHour: number;
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly holidayFrom: number;
  readonly holidayTo: number;
}

/** Where nobody has said anything. */
export const usual: ReminderSettings = {
  leadDays: askedBefore,
  reportLeadDays: 10,
  taskLeadDays: 3,
  repeatAfter: 3,
  repeatEvery: 5,
  toLeaderAfter: 3,
  toOwnerAfter: 10,
  postDay: 1,
  off: [],
  sendHour: 8,
  secondHour: 13,
  quietFrom: 17,
  quietTo: 7,
  holidayFrom: 28,
  holidayTo: 30
};

const weekdays: readonly unknown[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] satisfies Weekday[];

type Said = Partial<Omit<OfSite & OfPerson, never>>;

/** The numbers that are said; an empty field says nothing. */
const numbersIn = (said: Said = {}): Partial<ReminderSettings> =>
  Object.fromEntries(
    Object.keys(usual).flatMap((key) => {
      const value = said[key as keyof Said];
      return typeof value === 'number' ? [[key, value]] : [];
    })
  );

const dayIn = ({ postDay }: Said = {}): Partial<ReminderSettings> =>
  weekdays.includes(postDay) ? { postDay: weekdays.indexOf(postDay) + 1 } : {};

const offIn = ({ off = [] }: { readonly off?: readonly (Subject | OutsideWord)[] } = {}): readonly Subject[] =>
  off.filter((each): each is Subject => typeof each === 'string');

/**
 * What holds for one person in one project: what the person says goes before what the project says, and that before
 * the site. What any of them has switched off is off. Without a project: what holds for the site.
 *
 * A person's own hold for what they are asked themselves, and for nobody else. When others hear that there is no
 * answer is for the project and the site to say: nobody can keep their silence from whoever leads them.
 */
export function settingsFor(site?: OfSite, project?: OfProject, person?: OfPerson): ReminderSettings {
  return {
    ...usual,
    ...numbersIn(site),
    ...dayIn(site),
    ...numbersIn(project),
    ...dayIn(project),
    ...numbersIn(person),
    off: [...offIn(site), ...offIn(project), ...offIn(person)]
  };
}

/** Who has said what, whichever way SharePoint writes their login name. */
export function sayings<P extends { readonly login: string }>(
  people: readonly P[]
): (person: { readonly login: string }) => P | undefined {
  const found = new Map(people.map((each) => [each.login.toLowerCase(), each]));
  return ({ login }) => found.get(login.toLowerCase());
}
