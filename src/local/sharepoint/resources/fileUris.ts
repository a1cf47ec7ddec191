/** The address of a file under `_api/`, as recorded: what an address may not hold is encoded, quotes are doubled. */
export const fileUri = (path: string): string => `Web/GetFileByServerRelativePath(decodedurl='${literal(path)}')`;
export const folderUri = (path: string): string => `Web/GetFolderByServerRelativePath(decodedurl='${literal(path)}')`;

/** The same as an id: not encoded. */
export const plainUri = (uri: string): string => decodeURIComponent(uri);

function literal(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/'/g, "''")))
    .join('/');
}
