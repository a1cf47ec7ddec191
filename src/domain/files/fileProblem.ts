import type { Problem } from '../schema/problem';

/** SharePoint's own limit for what hangs on a list item, in bytes: 250 MB. */
export const largestFile = 250 * 1024 * 1024;
export const largestInMegabytes = largestFile / 1024 / 1024;

/** The field that problems with a file are told of: a record has none such. */
export const fileField = 'file';

/** What is wrong with a file before it is sent, or null. A folder that is dropped comes as an empty file. */
export function checkFile({ size }: { readonly size: number }): Problem | null {
  if (size === 0) return { field: fileField, code: 'emptyFile' };
  return size > largestFile ? { field: fileField, code: 'largeFile', limit: largestInMegabytes } : null;
}
