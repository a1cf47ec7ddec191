import type { AnyDraft } from '../schema/record';

/** One stored version of a record. `label` is SharePoint's («3.0»). */
export interface Version {
  readonly label: string;
  readonly by: string;
  /** The site's id for whoever stored it: names may be shared. Missing where it is not known. */
  readonly byId?: number;
  /** ISO, UTC. */
  readonly at: string;
  readonly values: AnyDraft;
  /** Written by Framdrift or by something else (the plain list, a flow). Missing where that cannot be told. */
  readonly made?: 'here' | 'outside';
}
