import * as React from 'react';
import { beginning } from '../../domain/schema/beginning';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useSetting } from '../setting';
import { useSiteSettings } from '../settings/useSiteSettings';

/** What the organisation is called in the documents' own texts: what the site has settled, or a word for any. */
export function useOrganisation(): string {
  const settled = useSiteSettings()?.organisation.trim() ?? '';
  const { organisation } = useLater().learning;
  return settled || organisation;
}

/** What a new record of the template begins with, to be changed in the form. */
export function useBeginning(template: Template): AnyDraft {
  const said = templateWordsOf(useWords(), template);
  const { opening, today } = useSetting();
  const organisation = useOrganisation();
  const { me } = opening;
  return React.useMemo(
    () => beginning(template, said, { me, today, organisation }),
    [template, said, me, today, organisation]
  );
}
