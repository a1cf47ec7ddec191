import * as React from 'react';
import { Now } from '../now/Now';
import { Plan } from '../plan/Plan';

const Reports = React.lazy(() => import(/* webpackChunkName: "framdrift-reports" */ '../report/Reports'));
const Lessons = React.lazy(() => import(/* webpackChunkName: "framdrift-reports" */ '../lesson/Lessons'));
const About = React.lazy(() => import(/* webpackChunkName: "framdrift-reports" */ './About'));
const People = React.lazy(() => import(/* webpackChunkName: "framdrift-people" */ '../people/People'));
const Benefits = React.lazy(() => import(/* webpackChunkName: "framdrift-people" */ '../benefits/Benefits'));
const More = React.lazy(() => import(/* webpackChunkName: "framdrift-people" */ './More'));

/** Every screen of a project, by the first part of its address. */
export const screens = {
  now: Now,
  plan: Plan,
  reports: Reports,
  lessons: Lessons,
  benefits: Benefits,
  people: People,
  more: More,
  about: About
} as const;

export type Screen = keyof typeof screens;

/** The screen an address names; «Nå», where a project opens, for any other. */
export const screenOf = ([first]: readonly string[]): Screen =>
  (Object.keys(screens) as readonly Screen[]).find((name) => name === first) ?? 'now';
