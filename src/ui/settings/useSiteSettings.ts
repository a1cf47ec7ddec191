import type { RecordOf } from '../../domain/schema/record';
import { siteSettings } from '../../domain/templates/siteSettings';
import { useRows } from '../data/useRows';

export type SiteSettings = RecordOf<typeof siteSettings>;

/** What the site has settled for all its projects, as read by `Later`; nothing where nobody has settled anything. */
export const useSiteSettings = (): SiteSettings | undefined => useRows(siteSettings)[0];
