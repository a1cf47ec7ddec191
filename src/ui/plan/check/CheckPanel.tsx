import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../../app/WordsRoom';
import { Heading } from '../../parts/Heading';
import { Panel } from '../../parts/Panel';
import { Trouble } from '../../parts/Trouble';
import { useMay } from '../../project/useMay';
import { useProject } from '../../project/ProjectRoom';
import { useGo } from '../../route/useGo';
import { keepChecked } from './checkId';
import { Dismissed } from './Dismissed';
import { Found } from './Found';
import { Limit } from './Limit';
import { Questions } from './Questions';
import { useChecked } from './useChecked';
import { useDismissing } from './useDismissing';

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  count: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 0` },
  group: { marginTop: tokens.spacingVerticalXXL },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalXXL
  }
});

/** «Sjekk planen»: what is worth a thought, why, and where to mend it. It stops nobody. */
export default function CheckPanel(): JSX.Element {
  const styles = useStyles();
  const { check: said } = useWords().messages;
  const go = useGo();
  const { key } = useProject();
  const mayEdit = useMay()('editPlan');
  const { groups, questions, dismissed, count } = useChecked();
  const { root, dismiss, failed } = useDismissing();
  const put = mayEdit ? dismiss : undefined;
  React.useEffect(() => keepChecked(key), [key]);
  return (
    <Panel label={said.title} onClose={() => go(['plan'], { keepFocus: true })}>
      <div ref={root}>
        <Heading level="h2" arrival spaced>
          {said.title}
        </Heading>
        <p className={styles.lead}>{said.lead}</p>
        <p className={styles.count}>{count === 0 ? said.none : said.count(count)}</p>
        {failed !== null && <Trouble>{failed}</Trouble>}
        {groups.map(({ group, found }) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{said.groups[group]}</h3>
            <ul className={styles.list}>
              {found.map((each) => (
                <Found key={each.check} {...each} onDismiss={put} />
              ))}
            </ul>
          </section>
        ))}
        {questions.length > 0 && <Questions questions={questions} onYes={put} />}
        {mayEdit && (
          <div className={styles.foot}>
            {dismissed.length > 0 && <Dismissed hints={dismissed} onBack={(hint) => dismiss(hint, false)} />}
            <Limit />
          </div>
        )}
      </div>
    </Panel>
  );
}
