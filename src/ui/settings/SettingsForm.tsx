import * as React from 'react';
import { riskScale } from '../../domain/planning/riskScale';
import { settingsKey, siteSettings } from '../../domain/templates/siteSettings';
import { templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { HistoryFold } from '../history/HistoryFold';
import { BackLink } from '../parts/BackLink';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { useMay } from '../project/useMay';
import { SettingProvider, useSetting } from '../setting';
import { useSiteSettings } from './useSiteSettings';
import { usePageStyles } from './pageStyles';

const home = ['more', 'settings'];

/** A quiet remark on limits that leave a colour out. */
function useRemark(): (name: string, value: unknown) => string | undefined {
  const { settings: said } = useLater();
  const stored = useSiteSettings();
  return React.useCallback(
    (name, value) => {
      if (typeof value !== 'number' || !['yellowFrom', 'redFrom'].includes(name)) return undefined;
      const scale = riskScale(stored && { ...stored, [name]: value });
      const most = scale.steps ** 2;
      if (value > most) return said.tooHigh(most);
      return scale.redFrom <= scale.yellowFrom ? said.noYellow : undefined;
    },
    [said, stored]
  );
}

/** Who may change what is settled for the whole site: a project's leaders, and the site's owners. */
function useMaySettle(): boolean {
  const { opening, readOnly } = useSetting();
  const isLeader = useMay()('editSettings');
  return !readOnly && (isLeader || opening.mayManageLists);
}

/** The site's settings: plain fields, saved by themselves. */
export default function SettingsForm(): JSX.Element {
  const styles = usePageStyles();
  const { settings: said, rooms } = useLater();
  const { one } = templateWordsOf(useWords(), siteSettings);
  const setting = useSetting();
  const { keep } = useStore();
  const mayEdit = useMaySettle();
  const record = useSiteSettings() ?? null;
  const here = React.useMemo(() => (mayEdit ? setting : { ...setting, readOnly: true }), [mayEdit, setting]);
  const { yellowFrom, redFrom } = riskScale();
  return (
    <article>
      <BackLink to={['about']}>{rooms.back}</BackLink>
      <Heading level="h2" arrival className={styles.heading}>
        {said.title}
      </Heading>
      <p className={styles.about}>{mayEdit ? said.about : `${said.about} ${said.who}`}</p>
      <SettingProvider value={here}>
        <RecordForm
          template={siteSettings}
          record={record}
          known={{ name: one, key: settingsKey }}
          initial={{ riskSteps: 'five', yellowFrom, redFrom }}
          remark={useRemark()}
          layout="page"
          headingLevel={3}
          saves="fromTheStart"
          onSaved={(saved) => keep(siteSettings, saved)}
        />
        {record && (
          <Folds>
            <HistoryFold template={siteSettings} record={record} home={home} />
          </Folds>
        )}
      </SettingProvider>
    </article>
  );
}
