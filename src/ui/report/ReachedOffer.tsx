import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { followUpReport } from '../../domain/templates/followUpReport';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { useRows } from '../data/useRows';
import { Trouble } from '../parts/Trouble';
import { useMay } from '../project/useMay';
import { usePathLinks } from '../route/useGo';
import { useStartReport } from './useStartReport';

interface Props {
  readonly milestone: Milestone;
  readonly onDismiss: () => void;
}

/** A milestone is reached: while it is fresh, the report can be written. Offered once, and not where there is one. */
export function ReachedOffer({ milestone, onDismiss }: Props): JSX.Element | null {
  const said = useSaid();
  const { offer } = useWords().messages.planning;
  const has = useRows(followUpReport).some((report) => report.milestone?.id === milestone.id);
  const mayWrite = useMay(milestone)('writeReport');
  const linkTo = usePathLinks();
  const { start, busy, failed } = useStartReport();
  if (has || !mayWrite) return null;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{offer.about}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={said.app.close}
              onClick={onDismiss}
            />
          }
        >
          <Button disabledFocusable={busy} onClick={() => busy || start(milestone)}>
            {offer.write}
          </Button>
          <Button as="a" {...linkTo(['lessons', 'stop', String(milestone.id)])}>
            {offer.stop}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {failed !== null && <Trouble>{failed}</Trouble>}
    </>
  );
}
