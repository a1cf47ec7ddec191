import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { topicsOfTemplate } from '../../domain/learning/adviceTopics';
import { documentSections } from '../../domain/schema/document';
import type { Template } from '../../domain/schema/template';
import { FilesFold } from '../files/FilesFold';
import { HistoryFold } from '../history/HistoryFold';
import { AdviceFold } from '../learning/advice/AdviceFold';
import { LogFold } from '../log/LogFold';
import { Folds } from '../parts/Fold';
import { useMay } from '../project/useMay';
import { useGo } from '../route/useGo';
import { actOn, listAddress, recordAddress } from '../../domain/templates/addresses';
import { Removing } from './Removing';

// Its icon stands under those of the folds.
const useStyles = makeStyles({
  remove: { marginTop: tokens.spacingVerticalS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` }
});

interface Props {
  readonly template: Template;
  readonly record: AnyRecord;
  readonly title: string;
  /** What is open in the record: a document's section, or one of these folds. */
  readonly inside: readonly string[];
  readonly frozen: boolean;
  /** Where one goes when it is removed, if not to the list. */
  readonly after: readonly string[] | undefined;
}

/** What stands folded under any record: advice on what is written there, files, a document's logs, history. */
export function RecordFolds({ template, record, title, inside, frozen, after }: Props): JSX.Element {
  const styles = useStyles();
  const go = useGo();
  const mayRemove = useMay()(actOn(template)) && !frozen && !template.single;
  const sections = documentSections(template, record);
  // The section that is open stays open when something is folded out under it.
  const home = [...recordAddress(template, record.id), ...inside.slice(0, 1).filter((each) => sections.includes(each))];
  return (
    <Folds>
      <AdviceFold topics={topicsOfTemplate(template.name)} where={title} home={home} />
      <FilesFold template={template} record={record} home={home} settled={frozen} />
      {sections.length > 0 && <LogFold template={template} record={record} home={home} />}
      <HistoryFold template={template} record={record} home={home} />
      {mayRemove && (
        <div className={styles.remove}>
          <Removing template={template} record={record} onDone={() => go(after ?? listAddress(template))} />
        </div>
      )}
    </Folds>
  );
}
