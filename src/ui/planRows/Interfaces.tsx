import * as React from 'react';
import { Button, Link, Select, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { projectInterface } from '../../domain/templates/projectInterface';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import type { Project } from '../data/records';
import { useProjects } from '../data/useRows';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { useProject } from '../project/ProjectRoom';
import { useMay } from '../project/useMay';
import { useRowStart } from '../project/useRowStart';
import { recordAddress } from '../../domain/templates/addresses';
import type { RowsProps } from '../rooms/specials';
import { useRouter } from '../route/Router';
import { useGo, useLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { useIncoming } from './useIncoming';
import type { Interface } from './useIncoming';

const useStyles = makeStyles({
  pick: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM
  },
  select: { minWidth: '200px', maxWidth: '100%' },
  failed: { ...typographyStyles.body1, color: tokens.colorStatusDangerForeground1 },
  incoming: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    maxWidth: '80ch'
  },
  about: { ...typographyStyles.body1, whiteSpace: 'pre-wrap', margin: 0 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 }
});

/** The site's other projects that this one has no interface to yet. */
function useChoices(rows: readonly Interface[]): readonly Project[] {
  const { key } = useProject();
  const { projects } = useProjects();
  const taken = new Set([key, ...rows.map(({ otherKey }) => otherKey)]);
  return (projects ?? []).filter((each) => !taken.has(each.key));
}

/** Makes an interface to a project, and goes to what is to be said of it. */
function useAdding(): { readonly add: (to: Project) => Promise<void>; readonly failed: string | null } {
  const words = useWords();
  const { interfaces: said } = useLater().planRows;
  const say = useSay();
  const go = useGo();
  const start = useRowStart();
  const { create } = useStore();
  const [failed, setFailed] = React.useState<string | null>(null);
  const add = async ({ name, key }: Project): Promise<void> => {
    try {
      const made = await create(projectInterface, { ...start, name, otherKey: key });
      say(said.added(name));
      go(recordAddress(projectInterface, made.id));
    } catch (error) {
      setFailed(wordsOf(words, error));
    }
  };
  return { add, failed };
}

/** An interface to a project of the site: chosen, it is there, and what is to be said of it is asked for. */
function Pick({ rows }: { readonly rows: readonly Interface[] }): JSX.Element | null {
  const styles = useStyles();
  const { interfaces: said } = useLater().planRows;
  const id = useId('other');
  const choices = useChoices(rows);
  const [chosen, setChosen] = React.useState('');
  const { add, failed } = useAdding();
  const other = choices.find(({ key }) => key === chosen);
  if (choices.length === 0) return null;
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{said.here}</label>
      <Select id={id} className={styles.select} value={chosen} onChange={(_, { value }) => setChosen(value)}>
        <option value="">{said.choose}</option>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
      <Button disabledFocusable={!other} onClick={() => void (other && add(other))}>
        {said.add}
      </Button>
      {failed !== null && (
        <p role="alert" className={styles.failed}>
          {failed}
        </p>
      )}
    </div>
  );
}

function Incoming({ row }: { readonly row: Interface }): JSX.Element {
  const styles = useStyles();
  const { interfaces: said } = useLater().planRows;
  const { route } = useRouter();
  const linkTo = useLinks();
  const name = row.project?.title ?? '';
  const to = linkTo({ site: route.site, project: row.projectKey, path: recordAddress(projectInterface, row.id) });
  return (
    <li className={styles.item}>
      <Link {...to}>{said.fromOne(name)}</Link>
      {[row.about, row.handling].filter(Boolean).map((text) => (
        <p key={text} className={styles.about}>
          {text}
        </p>
      ))}
      {row.coordinator && <div className={styles.small}>{row.coordinator}</div>}
    </li>
  );
}

/** What other projects have written about meeting this one, and the site's projects to choose between. */
export default function Interfaces({ rows }: RowsProps): JSX.Element {
  const styles = useStyles();
  const { interfaces: said } = useLater().planRows;
  const { readOnly } = useSetting();
  const mayEdit = useMay()('editPlan') && !readOnly;
  const incoming = useIncoming();
  const own = rows as readonly unknown[] as readonly Interface[];
  return (
    <>
      {mayEdit && <Pick rows={own} />}
      {incoming.length > 0 && (
        <section className={styles.incoming} aria-label={said.from}>
          <h4 className={styles.title}>{said.from}</h4>
          <ul className={styles.list}>
            {incoming.map((row) => (
              <Incoming key={row.id} row={row} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
