import { MAY } from '../store/roles';
import { absoluteUrl, siteWithId, webWithId, type Site } from '../store/webs';
import { currentToken } from '../store/changes';
import { groupEntity } from './groups';
import { refuse } from '../http/failure';
import type { Visit } from '../visit';
import { entity, type Entity } from './node';
import { recycleBin } from './recycleBin';
import { siteChanges } from './changes';
import { webEntity } from './web';
import { principalWithId } from '../store/principals';

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The site collection of the web that the address is under. */
export function siteEntity(visit: Visit): Entity {
  visit.needOnWeb(MAY.open);
  const { farm, web } = visit;
  const site = siteWithId(farm, web.site);
  const root = webWithId(farm, site.rootWeb) ?? web;
  return entity({
    type: 'SP.Site',
    set: 'SP.ApiData.Sites',
    uri: 'Site',
    own: siteProperties(visit, site),
    links: {
      rootweb: () => webEntity(visit.in(root)),
      owner: () => {
        const group = root.owners === null ? undefined : principalWithId(farm, site.id, root.owners);
        if (!group) throw refuse.noGroup();
        return groupEntity(visit, group);
      },
      recyclebin: () => recycleBin(visit, { column: 'site', id: site.id }),
      ...siteChanges(visit)
    }
  });
}

function siteProperties({ farm }: Visit, site: Site): Record<string, unknown> {
  return {
    AllowDesigner: true,
    AllowMasterPageEditing: false,
    CompatibilityLevel: 15,
    CurrentChangeToken: { StringValue: currentToken(farm, 1, site.id) },
    GroupId: NO_ID,
    HubSiteId: NO_ID,
    Id: site.id,
    IsHubSite: false,
    LockIssue: null,
    PrimaryUri: absoluteUrl(farm, site.path),
    ReadOnly: false,
    RequiredDesignerVersion: '15.0.0.0',
    SandboxedCodeActivationCapability: 2,
    SensitivityLabelId: null,
    ServerRelativeUrl: site.path,
    ShareByEmailEnabled: false,
    TrimAuditLog: true,
    UIVersionConfigurationEnabled: false,
    UpgradeReminderDate: '1899-12-30T00:00:00',
    Upgrading: false,
    Url: absoluteUrl(farm, site.path),
    WriteLocked: false
  };
}
