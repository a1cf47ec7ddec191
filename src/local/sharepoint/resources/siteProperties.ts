import { currentToken } from '../store/changes';
import { absoluteUrl, type Site } from '../store/webs';
import type { Visit } from '../visit';

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The properties of a site collection in SharePoint's order. */
export function siteProperties(visit: Visit, site: Site): Record<string, unknown> {
  return { ...firstPart(visit, site), ...secondPart(visit, site) };
}

function firstPart({ farm }: Visit, site: Site): Record<string, unknown> {
  return {
    AllowCreateDeclarativeWorkflow: false,
    AllowDesigner: true,
    AllowMasterPageEditing: false,
    AllowRevertFromTemplate: false,
    AllowSaveDeclarativeWorkflowAsTemplate: true,
    AllowSavePublishDeclarativeWorkflow: false,
    AllowSelfServiceUpgrade: true,
    AllowSelfServiceUpgradeEvaluation: true,
    AuditLogTrimmingRetention: 90,
    ChannelGroupId: NO_ID,
    Classification: '',
    CompatibilityLevel: 15,
    CurrentChangeToken: { StringValue: currentToken(farm, 1, site.id) },
    DisableAppViews: false,
    DisableCompanyWideSharingLinks: false,
    DisableFlows: false,
    ExternalSharingTipsEnabled: false,
    GeoLocation: 'EUR',
    GroupId: NO_ID,
    HubSiteId: NO_ID,
    Id: site.id,
    SensitivityLabelId: null,
    SensitivityLabel: NO_ID,
    IsHubSite: false,
    LockIssue: null
  };
}

function secondPart({ farm }: Visit, site: Site): Record<string, unknown> {
  const url = absoluteUrl(farm, site.path);
  return {
    MaxItemsPerThrottledOperation: 5000,
    MediaTranscriptionDisabled: false,
    NeedsB2BUpgrade: false,
    ResourcePath: { DecodedUrl: url },
    PrimaryUri: url,
    ReadOnly: false,
    RequiredDesignerVersion: '15.0.0.0',
    SandboxedCodeActivationCapability: 2,
    ServerRelativeUrl: site.path,
    ShareByEmailEnabled: false,
    ShareByLinkEnabled: false,
    ShowUrlStructure: false,
    TrimAuditLog: true,
    UIVersionConfigurationEnabled: false,
    UpgradeReminderDate: '1899-12-30T00:00:00',
    UpgradeScheduled: false,
    UpgradeScheduledDate: '1753-01-01T00:00:00',
    Upgrading: false,
    Url: url,
    WriteLocked: false
  };
}
