import * as React from 'react';
import {
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  useId
} from '@fluentui/react-components';
import { isEmpty } from '../../../domain/schema/kinds';
import type { AnyDraft } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import { fieldWords } from '../../../locales/words';
import { useSetting } from '../../setting';
import { ValueText } from '../ValueText';

/** Whose text. */
export type Side = 'mine' | 'theirs';

interface ConflictFieldProps {
  readonly template: Template;
  readonly name: string;
  readonly mine: AnyDraft;
  readonly stored: AnyDraft;
  readonly chosen: Side | null;
  /** Nothing has been chosen, and somebody has tried to go on. */
  readonly missing: boolean;
  readonly onChoose: (side: Side) => void;
}

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS
  },
  side: {
    minWidth: 0,
    display: 'grid',
    alignContent: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge
  },
  chosen: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`
  },
  text: { paddingLeft: '40px', maxHeight: '40vh', overflowY: 'auto' },
  empty: { color: tokens.colorNeutralForeground3 }
});

interface SideProps {
  readonly id: string;
  readonly side: Side;
  readonly chosen: boolean;
  readonly children: React.ReactNode;
}

function OneSide({ id, side, chosen, children }: SideProps): React.ReactElement {
  const styles = useStyles();
  const label = useSetting().words.messages.form.conflict[side];
  return (
    <div className={mergeClasses(styles.side, chosen && styles.chosen)}>
      <Radio value={side} label={label} aria-describedby={id} />
      <div id={id} className={styles.text}>
        {children}
      </div>
    </div>
  );
}

/** One field that two people have changed, with both texts beside each other. */
export function ConflictField(props: ConflictFieldProps): React.ReactElement {
  const { template, name, chosen, missing, onChoose } = props;
  const { words } = useSetting();
  const { empty, conflict } = words.messages.form;
  const styles = useStyles();
  const id = useId('conflict');
  const text = (record: AnyDraft): React.ReactElement =>
    isEmpty(record[name]) ? (
      <span className={styles.empty}>{empty}</span>
    ) : (
      <ValueText template={template} name={name} value={record[name]} />
    );
  return (
    <div data-field={name}>
      <Field
        label={{ children: fieldWords(words, template, name).label, weight: 'semibold' }}
        validationMessage={missing ? conflict.missing : undefined}
      >
        <RadioGroup value={chosen ?? ''} onChange={(_, { value }) => onChoose(value === 'mine' ? 'mine' : 'theirs')}>
          <div className={styles.sides}>
            <OneSide id={`${id}-mine`} side="mine" chosen={chosen === 'mine'}>
              {text(props.mine)}
            </OneSide>
            <OneSide id={`${id}-theirs`} side="theirs" chosen={chosen === 'theirs'}>
              {text(props.stored)}
            </OneSide>
          </div>
        </RadioGroup>
      </Field>
    </div>
  );
}
