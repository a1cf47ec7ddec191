import { isFull } from '../database';
import { SharePointError } from './failure';

/** What SharePoint says for an error; undefined for one that neither it nor we foresaw. */
export function refusalOf(error: unknown): SharePointError | undefined {
  if (error instanceof SharePointError) return error;
  return isFull(error) ? quotaExceeded() : undefined;
}

/** 0x80070718, ERROR_NOT_ENOUGH_QUOTA: what a site says that may not store any more. */
function quotaExceeded(): SharePointError {
  return new SharePointError(
    500,
    '-2147023080, Microsoft.SharePoint.SPException',
    'Your changes could not be saved because this SharePoint Web site has exceeded the storage quota limit. You must save your work to another location.  Contact your administrator to change the quota limits for the Web site.'
  );
}
