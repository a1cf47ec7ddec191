import { programmeKinds } from '../../reports/programmeSections';
import type { ProgrammeKind } from '../../reports/programmeSections';
import type { Language } from '../../schema/words';

/** What each kind is called. «Nå» says it too, and has not the rest of the template's words. */
export const kindNames: { readonly [L in Language]: { readonly [K in ProgrammeKind]: string } } = {
  nb: programmeKinds,
  nn: {
    startUp: 'Oppstartsrapport',
    halfYear: 'Halvårsrapport',
    annual: 'Årsrapport',
    steering: 'Årsrapport frå styringsgruppa',
    final: 'Sluttrapport'
  },
  en: {
    startUp: 'Start-up report',
    halfYear: 'Half-year report',
    annual: 'Annual report',
    steering: 'Annual report from the steering group',
    final: 'Final report'
  }
};
