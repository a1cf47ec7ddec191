import type { TimelinePipe } from '@pnp/core';
import { isFailure } from '../../domain/failure';
import type { FailureKind } from '../../domain/failure';
import { site as register } from '../../domain/templates/site';
import { repositoryAt } from './repository';
import { siteAt } from './site';
import type { Site } from './site';

/** There already, no register yet, or not this person's to write in: somebody can add the site in the personal app. */
const expected: readonly FailureKind[] = ['Invalid', 'NotFound', 'Forbidden'];

/** Puts a site in the operations site's register, where the personal app finds it. */
export async function enrol(site: Site, behavior: TimelinePipe): Promise<void> {
  const { Title: name } = await site.sp.web.select('Title')<{ Title: string }>();
  const operations = repositoryAt(siteAt(new URL(site.url).origin, behavior));
  try {
    await operations.create(register, {
      name,
      address: { address: site.url, text: name },
      path: site.path.toLowerCase()
    });
  } catch (error) {
    if (!expected.some((kind) => isFailure(error, kind))) throw error;
  }
}
