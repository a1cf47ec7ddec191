import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { WebPartManifest } from './manifest';

/** A shipped package: its web part, and the files that SharePoint would put in its library of client side assets. */
export interface Solution {
  webPart: WebPartManifest;
  file(name: string): Uint8Array | undefined;
}

const assets = 'ClientSideAssets/';

/** Reads a .sppkg. @throws when it holds no web part */
export function readSolution(bytes: Uint8Array): Solution {
  const files = unzipSync(bytes);
  const name = Object.keys(files).find((path) => /\/WebPart_[^/]*\.xml$/.test(path));
  const element = name ? files[name] : undefined;
  const manifest = element && /ComponentManifest="([^"]*)"/.exec(strFromU8(element))?.[1];
  if (!manifest) {
    throw new Error('The package holds no web part.');
  }
  return {
    webPart: JSON.parse(unescapeXml(manifest)) as WebPartManifest,
    file: (path) => files[assets + path]
  };
}

/** The package at a path, read again whenever it has been built anew. */
export function solutionAt(path: string): () => Solution {
  let read: { at: number; solution: Solution } | undefined;
  return () => {
    const at = statSync(path).mtimeMs;
    if (read?.at !== at) {
      read = { at, solution: readSolution(readFileSync(path)) };
    }
    return read.solution;
  };
}

const entities: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) {
      return entities[name] ?? whole;
    }
    const hex = name[1] === 'x' || name[1] === 'X';
    return String.fromCodePoint(parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });
}
