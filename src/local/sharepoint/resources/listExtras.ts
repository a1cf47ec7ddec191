import type { List } from '../store/lists';
import { holdsFiles } from '../store/templates';
import type { Visit } from '../visit';
import { customActions, workflows } from './empties';
import { collection, entity, query, scalar, type Collection, type Entity, type Link } from './node';

const DAY = 24 * 60 * 60 * 1000;
const PROTECTED_DAYS = 30;

/** What a list shows of itself beside its data: its forms, its names in other languages, its protection. */
export function listExtras(visit: Visit, list: List): Readonly<Record<string, Link>> {
  const uri = `Web/Lists(guid'${list.id}')`;
  return {
    forms: () => forms(list, `${uri}/Forms`),
    usercustomactions: customActions(visit, uri),
    workflowassociations: workflows(visit, uri),
    informationrightsmanagementsettings: () => protection(visit, `${uri}/InformationRightsManagementSettings`),
    titleresource: () => userResource(list.title, `${uri}/TitleResource`),
    descriptionresource: () => userResource(String(list.settings.Description ?? ''), `${uri}/DescriptionResource`)
  };
}

/** The same text in every language: translations cannot be set here. */
export function userResource(text: string, uri: string): Entity {
  return entity({
    type: 'SP.UserResource',
    set: 'SP.ApiData.UserResources',
    uri,
    own: {},
    links: { getvalueforuiculture: () => query(() => scalar('GetValueForUICulture', text)) }
  });
}

/** SP.PageType of the three forms, with the files that show them. */
const FORMS: readonly (readonly [type: number, leaf: string])[] = [
  [4, 'DispForm.aspx'],
  [6, 'EditForm.aspx'],
  [8, 'NewForm.aspx']
];

function forms(list: List, uri: string): Collection {
  const library = holdsFiles(list.template);
  const all = (): Entity[] =>
    FORMS.map(([type, leaf]) => {
      const id = list.rootFolder.replace(/^./, String(type));
      const file = library && type === 8 ? 'Upload.aspx' : leaf;
      return entity({
        type: 'SP.Form',
        set: 'SP.ApiData.Forms',
        uri: `${uri}(guid'${id}')`,
        own: { FormType: type, Id: id, ServerRelativeUrl: `${list.folder}/${library ? 'Forms/' : ''}${file}` }
      });
    });
  const byId: Link = ([id]) => all().find((form) => form.get('Id') === String(id?.value)) ?? { is: 'absent', uri };
  return collection({ type: 'SP.Form', set: 'SP.ApiData.Forms', uri, all, key: byId, links: { getbyid: byId } });
}

/** Nothing is protected; the numbers are those that a list starts with, as recorded. */
function protection({ farm }: Visit, uri: string): Entity {
  return entity({
    type: 'SP.InformationRightsManagementSettings',
    set: 'SP.ApiData.InformationRightsManagementSettings',
    uri,
    own: () => ({
      AllowPrint: false,
      AllowScript: false,
      AllowWriteCopy: false,
      DisableDocumentBrowserView: false,
      DocumentAccessExpireDays: 90,
      DocumentLibraryProtectionExpireDate: new Date(farm.clock().getTime() + PROTECTED_DAYS * DAY).toISOString(),
      EnableDocumentAccessExpire: false,
      EnableDocumentBrowserPublishingView: false,
      EnableGroupProtection: false,
      EnableLicenseCacheExpire: false,
      GroupName: '',
      LicenseCacheExpireDays: 30,
      PolicyDescription: '',
      PolicyTitle: '',
      TemplateId: ''
    })
  });
}
