import { useState } from 'react';

interface Typed<V> {
  /** What stands in the field. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** Shows a value that was set in another way (picked) at once. */
  readonly set: (value: V | null) => void;
  /** The field is left: what was understood is written out. */
  readonly leave: () => void;
}

interface Typing<V> {
  /** A value, or text that is none yet. */
  readonly value: V | string | null;
  readonly read: (text: string) => V | null;
  readonly write: (value: V | string | null) => string;
  readonly onChange: (value: V | string | null) => void;
}

/**
 * A field that is typed as text and means something else. What is typed stands as it is until the field is left;
 * what cannot be read is handed on as text, so that it is kept and can be complained of.
 */
export function useTyped<V>({ value, read, write, onChange }: Typing<V>): Typed<V> {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: V | string | null } | null>(null);
  return {
    text: typed && typed.value === value ? typed.text : write(value),
    type: (text) => {
      const next = text.trim() === '' ? null : (read(text) ?? text);
      setTyped({ text, value: next });
      onChange(next);
    },
    set: (next) => {
      setTyped(null);
      onChange(next);
    },
    leave: () => setTyped(null)
  };
}
