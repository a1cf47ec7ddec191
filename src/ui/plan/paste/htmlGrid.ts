import type { Grid } from '../../../domain/planning/paste/grid';
import { mostRows } from '../../../domain/planning/paste/pastedPlan';

/** Never text that somebody sees: what is behind the page, and what has been struck out while changes were tracked. */
const unseen = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'META', 'LINK', 'TEMPLATE', 'DEL', 'OBJECT', 'SVG']);
const blocks = new Set('P DIV LI H1 H2 H3 H4 H5 H6 UL OL TR TABLE BLOCKQUOTE SECTION ARTICLE PRE DT DD'.split(' '));
/** Deeper than this nobody's document goes. */
const deepest = 120;
/** A merged cell wider or taller than this is somebody's joke. */
const widest = 50;
/** So many rows are made into text; the reader counts those beyond its own limit. */
const mostRead = mostRows * 2;

const isHidden = (element: Element): boolean => {
  const style = element.getAttribute('style') ?? '';
  return unseen.has(element.tagName.toUpperCase()) || /mso-hide:\s*all|display:\s*none/i.test(style);
};

/** Word writes a bullet as a letter of a font that has none: «·», «Ø», «ü». */
const isWordsBullet = (element: Element): boolean =>
  /mso-list:\s*Ignore/i.test(element.getAttribute('style') ?? '') &&
  (/Symbol|Wingdings|Courier/i.test(element.outerHTML.slice(0, 600)) ||
    /^\P{L}?$/u.test(element.textContent?.trim() ?? ''));

interface Writing {
  text: string;
  /** Items of a numbered list are numbered milestones, but in a cell they stand under one. */
  readonly inCell: boolean;
}

function markOf(element: Element, { inCell }: Writing): string {
  if (element.tagName !== 'LI') return '';
  const list = element.parentElement;
  const place = Array.from(list?.children ?? []).indexOf(element) + Number(list?.getAttribute('start') ?? 1);
  return list?.tagName === 'OL' && !inCell ? `${place}. ` : '• ';
}

const newLine = (writing: Writing): void => {
  if (writing.text !== '' && !writing.text.endsWith('\n')) writing.text += '\n';
};

function writeElement(element: Element, writing: Writing, depth: number): void {
  if (isHidden(element)) return;
  if (element.tagName === 'BR') {
    writing.text += '\n';
    return;
  }
  if (isWordsBullet(element)) {
    writing.text += '• ';
    return;
  }
  const isBlock = blocks.has(element.tagName);
  const before = writing.text;
  if (isBlock) newLine(writing);
  writing.text += markOf(element, writing);
  element.childNodes.forEach((child) => write(child, writing, depth + 1));
  // An empty paragraph is a line too: deadlines line up with bullets by it.
  if (isBlock && element.tagName === 'P' && writing.inCell && writing.text.trim() === before.trim())
    writing.text += '\n';
  else if (isBlock) newLine(writing);
}

function write(node: Node, writing: Writing, depth: number): void {
  if (node.nodeType === Node.TEXT_NODE) writing.text += (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  else if (node.nodeType !== Node.ELEMENT_NODE) return;
  else if (depth > deepest) writing.text += node.textContent ?? '';
  else writeElement(node as Element, writing, depth);
}

function textOf(element: Element, inCell: boolean): string {
  const writing = { text: '', inCell };
  element.childNodes.forEach((child) => write(child, writing, 0));
  return writing.text.replace(/\n$/, '');
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan', most: number): number =>
  Math.min(Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1), most);

/** Rows as long as they are wide: a cell merged sideways leaves empty places, one merged downwards null. */
function tableRows(table: HTMLTableElement): readonly (string | null)[][] {
  const rows = Array.from(table.rows).slice(0, mostRead);
  const grid: (string | null)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    Array.from(row.cells).forEach((cell) => {
      while (grid[at]?.[column] !== undefined) column += 1;
      const [across, down] = [spanOf(cell, 'colspan', widest), spanOf(cell, 'rowspan', rows.length - at)];
      const text = textOf(cell, true);
      for (let below = 0; below < down; below += 1) {
        for (let aside = 0; aside < across; aside += 1) {
          const line = grid[at + below];
          if (line) line[column + aside] = below > 0 ? null : aside > 0 ? '' : text;
        }
      }
      column += across;
    });
  });
  // Places that no cell has taken.
  return grid.map((row) => Array.from(row, (cell) => (cell === undefined ? '' : cell)));
}

/** The tables of a document, and the lines between them, in their order. */
function* parts(root: Element, depth: number): Generator<HTMLTableElement | Element> {
  const within = (element: Element): boolean => element.querySelector('table') !== null;
  for (const child of Array.from(root.children)) {
    if (isHidden(child)) continue;
    if (child.tagName === 'TABLE') yield child as HTMLTableElement;
    else if (within(child) && depth < deepest) yield* parts(child, depth + 1);
    else yield child;
  }
}

function rowsOf(body: HTMLElement): { readonly rows: readonly (string | null)[][]; readonly left: number } {
  const rows: (string | null)[][] = [];
  let left = 0;
  for (const part of parts(body, 0)) {
    if (part.tagName === 'TABLE') {
      const table = part as HTMLTableElement;
      rows.push(...tableRows(table));
      left += Math.max(0, table.rows.length - mostRead);
    } else {
      const lines = textOf(part, false).split('\n');
      rows.push(...lines.slice(0, mostRead).map((line) => [line]));
    }
  }
  return { rows, left };
}

/** Has this HTML cells or list items? Without them, plain text says as much, and is not muddled by a PDF's pieces. */
export const hasShape = (html: string): boolean => /<t[dh][\s>]|<li[\s>]|mso-list:/i.test(html);

/**
 * What stands in HTML from the clipboard, as a grid. The document that it is read into runs nothing and asks for
 * nothing; only its text is taken.
 */
export function htmlGrid(html: string): Grid {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const { rows, left } = rowsOf(body);
  return { rows, left };
}
