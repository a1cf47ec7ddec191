import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { askedIn, mayStart } from '../../domain/reminders/followUp';
import { milestone } from '../../domain/templates/milestone';
import { useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Trouble } from '../parts/Trouble';
import { FollowUpDone } from '../project/FollowUpDone';
import { useProject } from '../project/ProjectRoom';
import { useFollowUp } from '../project/useFollowUp';
import { useMay } from '../project/useMay';
import { useSetting } from '../setting';
import { Part } from './Part';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  about: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    maxWidth: '60ch',
    overflowWrap: 'anywhere'
  }
});

/** As many names as are read with ease. */
const mostNames = 3;

/** Who is asked, and what else the bot does, in two sentences. */
function useAbout(): string {
  const { followUp: said, goals } = useWords().messages;
  const people = askedIn(useRows(milestone)).map(({ name }) => name);
  if (people.length === 0) return `${said.choose} ${said.others}`;
  const rest = people.length - mostNames;
  const who = [...people.slice(0, mostNames), ...(rest > 0 ? [said.more(rest)] : [])];
  const last = who[who.length - 1] ?? '';
  const all = who.length === 1 ? last : goals.and(who.slice(0, -1).join(', '), last);
  return `${said.asks(all)} ${said.others}`;
}

/** «Start oppfølging», to those who lead the project: the bot is silent until they do. Nothing once it is on. */
export function FollowUpPart(): JSX.Element | null {
  const styles = useStyles();
  const { followUp: said } = useWords().messages;
  const { today } = useSetting();
  const { done, failed, busy, set } = useFollowUp();
  const may = useMay();
  const isOffered = mayStart(useProject(), useRows(milestone)) && may('startFollowUp');
  const about = useAbout();
  if (!isOffered && !done) return null;
  return (
    <Part title={said.title}>
      {done ? (
        <FollowUpDone>{said.started}</FollowUpDone>
      ) : (
        <div className={styles.root}>
          <p className={styles.about}>{about}</p>
          {failed !== null && <Trouble>{failed}</Trouble>}
          <Button disabledFocusable={busy} onClick={() => set(today)}>
            {said.start}
          </Button>
        </div>
      )}
    </Part>
  );
}
