import { copyTo, moveTo, type MoveManner } from '../files/move';
import { FOLDER } from '../files/place';
import { refuseFile } from '../files/refusals';
import { fileAt, folderAt } from '../files/spot';
import { isRecord, type Body } from '../http/ask';
import type { Argument } from '../http/path';
import type { Item } from '../items/item';
import type { List } from '../store/lists';
import { webOver } from '../store/webs';
import type { Visit } from '../visit';
import { given, isTrue } from './given';
import { action, scalar, type Link } from './node';

type Kind = 'file' | 'folder';
type Way = 'copy' | 'move';

/** SP.MoveCopyUtil: by whole addresses, over the borders of webs. */
export function moveCopyLinks(visit: Visit): Readonly<Record<string, Link>> {
  return {
    copyfile: going(visit, 'CopyFile', 'file', 'copy'),
    copyfilebypath: going(visit, 'CopyFileByPath', 'file', 'copy'),
    movefile: going(visit, 'MoveFile', 'file', 'move'),
    movefilebypath: going(visit, 'MoveFileByPath', 'file', 'move'),
    copyfolder: going(visit, 'CopyFolder', 'folder', 'copy'),
    copyfolderbypath: going(visit, 'CopyFolderByPath', 'folder', 'copy'),
    movefolder: going(visit, 'MoveFolder', 'folder', 'move'),
    movefolderbypath: going(visit, 'MoveFolderByPath', 'folder', 'move')
  };
}

function going(visit: Visit, name: string, kind: Kind, way: Way): Link {
  return (args) =>
    action((body) => {
      const from = address(args, body, 'src');
      const { visit: there, list, item } = sourceAt(visit, from, kind);
      const manner = mannerOf(args, body);
      const run = way === 'copy' ? copyTo : moveTo;
      run(there, list, item, address(args, body, 'dest'), manner);
      return scalar(name, null);
    });
}

function address(args: readonly Argument[], body: Body, which: 'src' | 'dest'): string {
  const found = given(args, body, `${which}path`, 9) ?? given(args, body, `${which}url`, 9);
  return String((isRecord(found) ? found.DecodedUrl : found) ?? '');
}

function mannerOf(args: readonly Argument[], body: Body): MoveManner {
  const options = isRecord(body.options) ? body.options : {};
  return {
    overwrite: isTrue(given(args, body, 'overwrite', 0)),
    keepBoth: isTrue(options.KeepBoth),
    keepAuthor: options.ResetAuthorAndCreatedOnCopy === false
  };
}

function sourceAt(visit: Visit, from: string, kind: Kind): { visit: Visit; list: List; item: Item } {
  const origin = visit.farm.origin();
  const path = from.toLowerCase().startsWith(`${origin.toLowerCase()}/`) ? from.slice(origin.length) : from;
  const web = webOver(visit.farm, path);
  if (!web) throw refuseFile.notFound();
  const there = visit.in(web);
  const spot = kind === 'folder' ? folderAt(there, path) : undefined;
  const found = kind === 'file' ? fileAt(there, path) : undefined;
  const [list, item] = [spot?.list ?? found?.list, spot?.item ?? found?.item];
  if (!list || !item || (item.kind === FOLDER) !== (kind === 'folder')) throw refuseFile.notFound();
  return { visit: there, list, item };
}
