import * as React from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import type { ByKind, Url } from '../../domain/schema/kinds';
import { isEmpty } from '../../domain/schema/kinds';
import type { Template } from '../../domain/schema/template';
import { useSetting } from '../setting';
import { valueText } from '../../locales/valueText';

export interface ValueTextProps {
  readonly template: Template;
  readonly name: string;
  readonly value: unknown;
}

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere' },
  prose: { display: 'block', maxWidth: '70ch', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 }
});

function Plain({ template, name, value }: ValueTextProps): React.ReactElement {
  const { words } = useSetting();
  return <span className={useStyles().text}>{valueText(words, template, name, value)}</span>;
}

const Prose = ({ value }: ValueTextProps): React.ReactElement => (
  <span className={useStyles().prose}>{String(value)}</span>
);

function List({ template, name, value }: ValueTextProps): React.ReactElement {
  const { words } = useSetting();
  const styles = useStyles();
  const items = (value as readonly unknown[]).map((item) => valueText(words, template, name, [item]));
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={index} className={styles.text}>
          {item}
        </li>
      ))}
    </ul>
  );
}

/** Only web addresses become links: a list may hold anything. */
function Address(props: ValueTextProps): React.ReactElement {
  const styles = useStyles();
  const { address, text } = props.value as Url;
  if (!/^https?:\/\//i.test(address)) return <Plain {...props} />;
  return (
    <Link href={address} target="_blank" rel="noreferrer" inline className={styles.text}>
      {text || address}
    </Link>
  );
}

const texts: ByKind<React.ComponentType<ValueTextProps>> = {
  text: Plain,
  prose: Prose,
  number: Plain,
  money: Plain,
  percent: Plain,
  yesNo: Plain,
  date: Plain,
  deadline: Plain,
  scale: Plain,
  choice: Plain,
  choices: List,
  person: Plain,
  people: List,
  link: Plain,
  links: List,
  url: Address,
  computed: Plain
};

/** Any field's value, to be read: in panels, lists and forms that cannot be written in. Nothing where it is empty. */
export function ValueText(props: ValueTextProps): React.ReactElement | null {
  const field = props.template.fields[props.name];
  if (!field || isEmpty(props.value)) return null;
  const Text = texts[field.kind];
  return <Text {...props} />;
}
