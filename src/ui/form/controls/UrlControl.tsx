import * as React from 'react';
import { Input, Label, makeStyles, tokens, useFieldContext_unstable, useId } from '@fluentui/react-components';
import type { Url } from '../../../domain/schema/kinds';
import { useSetting } from '../../setting';
import type { ControlProps } from './control';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS },
  part: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  input: { width: '100%' }
});

const nothing: Url = { address: '', text: '' };
const orNull = (url: Url): Url | null => (url.address === '' && url.text === '' ? null : url);

interface PartProps extends Pick<ControlProps, 'onBlur' | 'describedBy'> {
  readonly label: string;
  readonly type: 'url' | 'text';
  /** Has its own label alone: the field's label belongs to the other part. */
  readonly own?: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function Part({ label, type, own, value, onType, onBlur, describedBy }: PartProps): React.ReactElement {
  const styles = useStyles();
  const { generatedControlId } = useFieldContext_unstable() ?? {};
  const [ownId, labelId] = [useId('url-part'), useId('url-label')];
  const id = own ? ownId : generatedControlId;
  return (
    <div className={styles.part}>
      <Label size="small" id={labelId} htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        type={type}
        className={styles.input}
        autoComplete="off"
        aria-labelledby={own ? labelId : undefined}
        aria-describedby={describedBy}
        value={value}
        onChange={(_, { value: typed }) => onType(typed)}
        onBlur={onBlur}
      />
    </div>
  );
}

/** A web address and the text that stands for it. */
export function UrlControl({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const said = useSetting().words.messages.form.url;
  const styles = useStyles();
  const url = (value as Url | null) ?? nothing;
  const change = (part: Partial<Url>): void => onChange(orNull({ ...url, ...part }));
  const common = { onBlur, describedBy };
  return (
    <div className={styles.root}>
      <Part {...common} label={said.address} type="url" value={url.address} onType={(address) => change({ address })} />
      <Part {...common} label={said.text} type="text" own value={url.text} onType={(text) => change({ text })} />
    </div>
  );
}
