import { prose } from '../../schema/field';
import { topics } from '../lesson/topics';

type Topics = { readonly [K in keyof typeof topics]: string };

const topicField = <const K extends string>(key: K) =>
  prose({ section: 'experiences', shownWhen: { field: 'topics', is: key } });

const made = Object.fromEntries(Object.keys(topics).map((key) => [key, topicField(key)]));

/** What is told of each of the 21 areas: asked for only where the area is picked. */
export const topicFields = made as { readonly [K in keyof Topics]: ReturnType<typeof topicField<K>> };

/** The labels of these fields, from what the areas are called. */
export const topicLabels = (called: Topics): { readonly [K in keyof Topics]: { readonly label: string } } =>
  Object.fromEntries(Object.entries(called).map(([key, label]) => [key, { label }])) as never;
