import { SharePointError } from '../http/failure';

const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';
const CHECK_OUT = 'Microsoft.SharePoint.SPFileCheckOutException';
const LOCKED = 423;

/** Refusals about files and folders. Texts as recorded, or as quoted in public issues. */
export const refuseFile = {
  /** `path` as it was asked for */
  noFile: (path: string) =>
    new SharePointError(404, `-2130575338, ${SP_EXCEPTION}`, `The file ${path} does not exist.`),
  notFound: () => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  otherWeb: () =>
    new SharePointError(
      400,
      '-2147024809, System.ArgumentException',
      'Server relative urls must start with SPWeb.ServerRelativeUrl'
    ),
  badAddress: (parameter: string) =>
    new SharePointError(
      400,
      '-2147024809, System.ArgumentException',
      `Specified value is not supported for the ${parameter} parameter.`
    ),
  fileExists: (path: string, login: string, modified: string) =>
    new SharePointError(
      400,
      `-2130575257, ${SP_EXCEPTION}`,
      `A file with the name ${path} already exists. It was last modified by ${login} on ${printMoment(modified)}.`
    ),
  folderExists: (path: string) =>
    new SharePointError(400, `-2130575257, ${SP_EXCEPTION}`, `A file or folder with the name ${path} already exists.`),
  nameInUse: () =>
    new SharePointError(
      400,
      `-2130575257, ${SP_EXCEPTION}`,
      'The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.'
    ),
  checkedOut: (address: string, login: string) =>
    new SharePointError(
      LOCKED,
      `-2130575306, ${CHECK_OUT}`,
      `The file "${address}" is checked out for editing by ${login}.`
    ),
  notCheckedOut: (address: string) =>
    new SharePointError(LOCKED, `-2147018887, ${CHECK_OUT}`, `The file "${address}" is not checked out.`),
  mustCheckOut: () =>
    new SharePointError(
      LOCKED,
      `-2147018887, ${CHECK_OUT}`,
      'The file is not checked out.  You must first check out this document before making changes.'
    ),
  noMinorVersions: () =>
    new SharePointError(
      400,
      `-2146232832, ${SP_EXCEPTION}`,
      'You can only publish, unpublish documents in a minor version enabled list.'
    ),
  noModeration: () =>
    new SharePointError(
      400,
      `-2146232832, ${SP_EXCEPTION}`,
      'You can only approve or reject documents in a moderation enabled list.'
    ),
  folderNotEmpty: (path: string) =>
    new SharePointError(400, `-2147024751, ${SP_EXCEPTION}`, `The folder ${path} is not empty.`),
  destinationExists: () =>
    new SharePointError(400, `-2147024713, ${SP_EXCEPTION}`, 'The destination file already exists.'),
  noUpload: () =>
    new SharePointError(
      400,
      `-2146232832, ${SP_EXCEPTION}`,
      'The upload session does not exist. It may have been cancelled or it has expired.'
    ),
  wrongOffset: () =>
    new SharePointError(
      400,
      '-2147024809, System.ArgumentOutOfRangeException',
      'Specified argument was out of the range of valid values.\r\nParameter name: fileOffset'
    ),
  noVersion: () => new SharePointError(404, '-2147024809, System.ArgumentException', 'The file version does not exist.')
} as const;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `24 Nov 2017 12:50:43 -0000`, as SharePoint writes it in this one text. */
function printMoment(utc: string): string {
  const [year = '', month = '1', day = ''] = utc.slice(0, 10).split('-');
  return `${day} ${MONTHS[Number(month) - 1] ?? ''} ${year} ${utc.slice(11, 19)} -0000`;
}
