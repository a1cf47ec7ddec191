import { refuse } from '../http/failure';
import type { Visit } from '../visit';
import { collection, type Collection, type Link } from './node';

/** What a site may have and a new one has none of. It cannot be added here: that is said loudly. */
function none(visit: Visit, type: string, set: string, uri: string): Collection {
  return collection({
    type: `SP.${type}`,
    set: `SP.ApiData.${set}`,
    uri,
    all: () => [],
    add: () => {
      throw refuse.notImplemented(visit.ask.method, visit.ask.url);
    }
  });
}

/** Custom actions, which a web, a list and a site have each. */
export const customActions =
  (visit: Visit, uri: string): Link =>
  () =>
    none(visit, 'UserCustomAction', 'UserCustomActions', `${uri}/UserCustomActions`);

/** Workflows that go with a list, a web or a content type; SharePoint Online has no others any more. */
export const workflows =
  (visit: Visit, uri: string): Link =>
  () =>
    none(visit, 'Workflow.WorkflowAssociation', 'WorkflowAssociations', `${uri}/WorkflowAssociations`);
