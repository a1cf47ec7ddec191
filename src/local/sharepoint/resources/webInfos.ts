import type { Argument } from '../http/path';
import { isRecord } from '../http/ask';
import { refuse } from '../http/failure';
import { MAY } from '../store/roles';
import { settingsOfWeb } from '../store/webSettings';
import { childWebs, type Web } from '../store/webs';
import { may, type Visit } from '../visit';
import { action, collection, entity, type Collection, type Entity, type Link } from './node';
import { argument } from './security';
import { addWeb } from './webs';

/** Ids of SharePoint's web templates, as `WebTemplateId` gives them. */
const TEMPLATE_IDS: Readonly<Record<string, number>> = {
  STS: 1,
  MPS: 2,
  WIKI: 4,
  BLOG: 9,
  PROJECTSITE: 6115,
  BDR: 7,
  GROUP: 64,
  SITEPAGEPUBLISHING: 68,
  TEAMCHANNEL: 69
};

const templateId = (web: Web): number => TEMPLATE_IDS[web.template] ?? 1;

/** What anybody below may know of a web without opening it. */
export function webInfo({ farm }: Visit, web: Web, uri: string): Entity {
  return entity({
    type: 'SP.WebInformation',
    set: 'SP.ApiData.WebInformations',
    uri,
    own: () => ({
      Configuration: settingsOfWeb(farm, web.id).Configuration,
      Created: web.created.replace('Z', ''),
      Description: web.description,
      Id: web.id,
      Language: web.locale,
      LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified,
      ServerRelativeUrl: web.path,
      Title: web.title,
      WebTemplate: web.template,
      WebTemplateId: templateId(web)
    })
  });
}

/** The webs right under a web that the caller may open; the filters -1 let everything through. */
export function subwebInfos(visit: Visit, args: readonly Argument[] = []): Collection {
  const uri = 'Web/WebInfos';
  const infoOf = (web: Web): Entity => webInfo(visit, web, `${uri}('${web.id}')`);
  const template = Number(argument(args, 'nwebtemplatefilter', 0) ?? -1);
  const configuration = Number(argument(args, 'nconfigurationfilter', 1) ?? -1);
  const fits = (web: Web): boolean =>
    (template === -1 || templateId(web) === template) &&
    (configuration === -1 || settingsOfWeb(visit.farm, web.id).Configuration === configuration);
  const all = (): Web[] =>
    childWebs(visit.farm, visit.web).filter((web) => fits(web) && may(visit.in(web).onWeb(), MAY.open));
  const byId: Link = ([id]) => {
    const web = all().find((each) => each.id === String(id?.value).toLowerCase());
    if (!web) throw refuse.noFile();
    return infoOf(web);
  };
  return collection({
    type: 'SP.WebInformation',
    set: 'SP.ApiData.WebInformations',
    uri,
    all: () => all().map(infoOf),
    key: byId,
    links: {
      getbyid: byId,
      add: () =>
        action((body) => {
          const given = isRecord(body.parameters) ? body.parameters : body;
          return infoOf(addWeb(visit, given, 'SP.WebInfoCreationInformation').web);
        })
    }
  });
}
