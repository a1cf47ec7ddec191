import { isRecord } from '../http/ask';
import type { Field } from '../fields/field';
import type { Kind } from '../fields/kinds';
import type { Stored } from '../items/item';

type Row = Record<string, unknown>;

/** What a row says of an image, in the recorded order. */
const IMAGE = ['fileName', 'serverRelativeUrl', 'id', 'serverUrl', 'thumbnailRenderer'];

/** Kinds of column whose part of a row the shape of their values does not tell: some are objects, kept as JSON. */
const KINDS: Partial<Readonly<Record<Kind, (field: Field, value: Stored) => Row>>> = {
  Calculated: ({ internalName }) => ({ [internalName]: '', [`${internalName}.calculated`]: '' }),
  Location: ({ internalName }, value) => ({ [internalName]: parsed(value) ?? '' }),
  Thumbnail: ({ internalName }, value) => ({ [internalName]: image(value) })
};

export const ofKind = (field: Field, value: Stored): Row | undefined => KINDS[field.kind]?.(field, value);

function image(value: Stored): unknown {
  const told = parsed(value);
  return told ? Object.fromEntries(IMAGE.map((name) => [name, told[name] ?? null])) : '';
}

/** A text that holds no object is passed on as it is. */
function parsed(value: Stored): Row | undefined {
  try {
    const object: unknown = JSON.parse(String(value ?? ''));
    return isRecord(object) ? object : undefined;
  } catch {
    return undefined;
  }
}
