import * as React from 'react';
import { Button, useId } from '@fluentui/react-components';
import type { Line } from '../../domain/people/organisation';
import { projectRole } from '../../domain/templates/projectRole';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { Trouble } from '../parts/Trouble';
import { useMay } from '../project/useMay';
import { useRowStart } from '../project/useRowStart';
import { listAddress, recordAddress } from '../../domain/templates/addresses';
import { usePathLinks } from '../route/useGo';
import type { Role } from './RoleTable';
import { useRoleStyles } from './roleStyles';

interface Props {
  readonly line: Line<Role>;
  readonly name: string;
}

/** What the sources say that such a role may answer for; nothing for the roles they do not speak of. */
function useOffer(line: Line<Role>): readonly string[] {
  const offers: { readonly [kind: string]: readonly string[] | undefined } = useLater().people.offers;
  return line.row?.responsibility.trim() ? [] : (offers[line.kind] ?? []);
}

/** Stores the text that was offered, in the role's row or in a new one. */
function useTaking({ line, name }: Props, onDone: () => void) {
  const words = useWords();
  const { roles: said } = useLater().people;
  const { create, update } = useStore();
  const start = useRowStart();
  const say = useSay();
  const [failed, setFailed] = React.useState<string | null>(null);
  const busy = React.useRef(false);
  const take = async (offer: readonly string[]): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setFailed(null);
    const responsibility = offer.map((each) => `• ${each}`).join('\n');
    try {
      if (line.row) await update(projectRole, line.row, { responsibility });
      else await create(projectRole, { ...start, name, role: line.kind, responsibility });
      say(said.used(name));
      onDone();
    } catch (error) {
      setFailed(wordsOf(words, error));
    } finally {
      busy.current = false;
    }
  };
  return { failed, take: (offer: readonly string[]) => void take(offer) };
}

interface OfferProps {
  readonly id: string;
  readonly offer: readonly string[];
  readonly failed: string | null;
  readonly onUse: () => void;
}

function Offer({ id, offer, failed, onUse }: OfferProps): JSX.Element {
  const styles = useRoleStyles();
  const { roles: said } = useLater().people;
  return (
    <div id={id} className={styles.offer}>
      <ul className={styles.lines}>
        {offer.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {failed !== null && <Trouble>{failed}</Trouble>}
      <Button size="small" onClick={onUse}>
        {said.use}
      </Button>
    </div>
  );
}

/** The way to the form: of the role as it is stored, or of a new one. */
function EditLink({ line, name, to }: Props & { readonly to: React.Ref<HTMLAnchorElement> }): JSX.Element {
  const { roles: said } = useLater().people;
  const linkTo = usePathLinks();
  const { row, kind } = line;
  return (
    <Button
      as="a"
      ref={to as never}
      size="small"
      appearance="subtle"
      aria-label={row ? said.editNamed(name) : said.writeNamed(name)}
      {...linkTo(row ? recordAddress(projectRole, row.id) : [...listAddress(projectRole), 'new', kind])}
    >
      {row ? said.edit : said.write}
    </Button>
  );
}

/** What a role answers for, and what can be done about it. A text that the sources have is offered, never filled in. */
export function Duty({ line, name }: Props): JSX.Element {
  const styles = useRoleStyles();
  const { roles: said } = useLater().people;
  const mayEdit = useMay()('editPlan');
  const [open, setOpen] = React.useState(false);
  const edit = React.useRef<HTMLAnchorElement>(null);
  const offer = useOffer(line);
  const { failed, take } = useTaking({ line, name }, () => edit.current?.focus());
  const panel = useId('offer');
  const text = line.row?.responsibility.trim() ?? '';
  return (
    <>
      {text === '' ? <p className={styles.none}>{said.none}</p> : <p className={styles.text}>{text}</p>}
      {mayEdit && (
        <div className={styles.actions}>
          <EditLink line={line} name={name} to={edit} />
          {offer.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={open}
              aria-controls={panel}
              aria-label={said.offerNamed(name)}
              onClick={() => setOpen(!open)}
            >
              {said.offer}
            </Button>
          )}
        </div>
      )}
      {open && offer.length > 0 && <Offer id={panel} offer={offer} failed={failed} onUse={() => take(offer)} />}
    </>
  );
}
