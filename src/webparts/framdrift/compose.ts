import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { SPFx } from '@pnp/sp/behaviors/spfx.js';
import { query } from '../../data/repository';
import { connect } from '../../data/sharepoint/connect';
import { project } from '../../domain/templates/project';
import type { Surroundings } from '../../ui/mount';
import type { ProjectChoice } from './settings';

export { mount } from '../../ui/mount';

/** How the app reaches a site: PnPjs, as the person who looks at the page. */
export function connectAs(context: WebPartContext): Surroundings['connect'] {
  return (siteUrl) => connect(siteUrl, SPFx(context));
}

/** The site's projects, for whoever sets up a page or a tab. Rejects with the repository's `Failure`. */
export async function projectChoices(context: WebPartContext): Promise<ProjectChoice[]> {
  const { repository } = connectAs(context)(context.pageContext.web.absoluteUrl);
  const { projects } = await repository.read({ projects: query(project) });
  return projects.map(({ key, name }) => ({ key, text: name }));
}
