import { date, person } from '../schema/field';

/** Who last answered for a record when they were asked, and the day they did, whoever stored it. Set by the answer, never typed. */
export const answerFields = <const S extends string>(section: S) =>
  ({ answeredBy: person({ managed: true, section }), answeredOn: date({ managed: true, section }) }) as const;
