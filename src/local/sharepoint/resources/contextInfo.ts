import { DIGEST_SECONDS, makeDigest } from '../http/digest';
import { absoluteUrl, siteWithId } from '../store/webs';
import type { Visit } from '../visit';
import { action, scalar, type Action } from './node';

/** POST contextinfo: the digest that a browser needs for writing, read at the top level of the answer. */
export function contextInfo(visit: Visit): Action {
  return action(() => {
    const { farm, web } = visit;
    const information = {
      FormDigestTimeoutSeconds: DIGEST_SECONDS,
      FormDigestValue: makeDigest(farm, visit.caller),
      LibraryVersion: '16.0.27215.12012',
      SiteFullUrl: absoluteUrl(farm, siteWithId(farm, web.site).path),
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: absoluteUrl(farm, web.path)
    };
    return scalar('GetContextWebInformation', information, 'SP.ContextWebInformation');
  });
}
