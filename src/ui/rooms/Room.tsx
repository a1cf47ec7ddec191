import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Document32Regular } from '@fluentui/react-icons/svg/document';
import type { AnyRecord } from '../../data/repository';
import type { Place, Template } from '../../domain/schema/template';
import { laterTemplates, rootOf, templatesAt } from '../../domain/templates/rooms';
import { templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Empty } from '../parts/Empty';
import { Heading } from '../parts/Heading';
import type { TabItem } from '../parts/Tabs';
import { Tabs } from '../parts/Tabs';
import { useMay } from '../project/useMay';
import { useSetting } from '../setting';
import { usePathLinks } from '../route/useGo';
import { actOn, listAddress } from '../../domain/templates/addresses';
import { Later } from './Later';
import { RecordPage } from './RecordPage';
import { RowList } from './RowList';
import { specials } from './specials';

const useStyles = makeStyles({
  tabs: { marginBottom: tokens.spacingVerticalXL },
  list: { containerType: 'inline-size', containerName: 'framdrift-list' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL
  }
});

function AddButton({ template }: { readonly template: Template }): JSX.Element | null {
  const said = templateWordsOf(useWords(), template);
  const linkTo = usePathLinks();
  if (!useMay()(actOn(template))) return null;
  return (
    <Button as="a" appearance="primary" icon={<Add20Regular />} {...linkTo([...listAddress(template), 'new'])}>
      {said.new}
    </Button>
  );
}

/** All of a template's records in the project. */
function Collection({ template }: { readonly template: Template }): JSX.Element {
  const styles = useStyles();
  const said = templateWordsOf(useWords(), template);
  const rows = useRows(template) as readonly unknown[] as readonly AnyRecord[];
  const { Rows = RowList, Above, Begin } = specials[template.name] ?? {};
  if (rows.length === 0)
    return (
      <Empty icon={<Document32Regular />} title={said.many} hint={said.about}>
        {Begin && <Begin />}
        <AddButton template={template} />
      </Empty>
    );
  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        <Heading level="h2" arrival>
          {said.many}
        </Heading>
        <AddButton template={template} />
      </div>
      {Above && <Above template={template} rows={rows} />}
      <Rows template={template} rows={rows} />
    </div>
  );
}

function Open({ template, path }: { readonly template: Template; readonly path: readonly string[] }): JSX.Element {
  const isList = !template.single && path.length === 0 && rootOf(template) === template;
  if (isList) return <Collection template={template} />;
  return <RecordPage key={path[0]} template={template} path={path} />;
}

/** A screen that stands first in its part of the project, and is no template's own. */
export interface Own {
  readonly label: string;
  readonly Screen: React.ComponentType<{ readonly path: readonly string[] }>;
  /** The names, first in its path, of further lists that it shows: the way to the other parts stands over them too. */
  readonly lists?: readonly string[];
  /** What it shows beside the part's own templates: read with them. */
  readonly also?: readonly Template[];
}

interface Props {
  readonly place: Place;
  /** The name of a template, and what is open of it; otherwise what is open on the part's own screen. */
  readonly path: readonly string[];
  readonly own?: Own;
}

/** Which of the templates that are read here is named; where none is and there is no screen of its own, the first. */
function templateHere({ place, path, own }: Props): Template | undefined {
  const named = laterTemplates.find(({ name }) => name === path[0]);
  if (named && rootOf(named).place === place) return named;
  return own ? undefined : templatesAt(place)[0];
}

/** What there is in this part; while something is open, the way back leads here. */
function Parts({ place, own, here }: Pick<Props, 'place' | 'own'> & { readonly here: string }): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { rooms } = useLater();
  const all = templatesAt(place).filter(({ chapter }) => chapter === undefined);
  const items: readonly TabItem[] = [
    ...(own ? [{ name: place, label: own.label, path: [place] }] : []),
    ...all.map((each) => {
      const { one, many } = templateWordsOf(words, each);
      return { name: each.name, label: each.single ? one : many, path: listAddress(each) };
    })
  ];
  if (items.length < 2) return null;
  return (
    <div className={styles.tabs}>
      <Tabs look="pills" label={rooms.parts} here={here} items={items} />
    </div>
  );
}

/** What is open of the template. Somebody who only reads is led from «new» to the list: an empty record says nothing. */
function insideOf(template: Template | undefined, path: readonly string[], readOnly: boolean): readonly string[] {
  if (!template) return path;
  const inside = template.name === path[0] ? path.slice(1) : [];
  return readOnly && inside[0] === 'new' && rootOf(template) === template ? [] : inside;
}

function RoomHere(props: Props): JSX.Element {
  const { place, path, own } = props;
  const template = templateHere(props);
  const { readOnly } = useSetting();
  const inside = insideOf(template, path, readOnly);
  const isList = !template && (own?.lists ?? []).includes(inside[0] ?? '');
  const isHome = inside.length === 0 || isList || template?.single === true;
  return (
    <>
      {isHome && !template?.chapter && <Parts {...{ place, own }} here={template?.name ?? place} />}
      {template ? <Open key={template.name} template={template} path={inside} /> : own && <own.Screen path={inside} />}
    </>
  );
}

/** A part of the project that is made from the templates that say they are read there. */
export default function Room(props: Props): JSX.Element {
  const { place, own } = props;
  const templates = React.useMemo(() => [...templatesAt(place), ...(own?.also ?? [])], [place, own]);
  return (
    <Later of={templates}>
      <RoomHere {...props} />
    </Later>
  );
}
