import { readBatch } from '../../../../src/local/sharepoint/http/batch';
import { fuzz } from './fuzz';
import { mangle, text, type Random } from './random';

function part(random: Random, eol: string): string {
  const method = random.pick(['GET', 'POST', 'MERGE', 'DELETE', 'PATCH', '', 'G T']);
  const url = `http://a.example/_api/${random.pick(['web', "web/lists('x')", text(random)])}`;
  const headers = random.several(3, () => `${random.pick(['Accept', 'IF-MATCH', text(random)])}: x${eol}`);
  const protocol = random.pick([' HTTP/1.1', '', ' ']);
  const request = `${method} ${url}${protocol}${eol}${headers}${eol}${random.pick(['', '{"a":1}', text(random)])}`;
  return `Content-Type: application/http${eol}Content-Transfer-Encoding: binary${eol}${eol}${request}${eol}`;
}

function changeset(random: Random, eol: string): string {
  const quote = random.pick(['', '"']);
  const parts = random.several(3, () => `--c${eol}${part(random, eol)}${eol}`);
  return `Content-Type: multipart/mixed; boundary=${quote}c${quote}${eol}${eol}${parts}--c--${eol}`;
}

function body(random: Random): string {
  if (random.chance(300))
    return random.pick(['--b\n', '\r\n', '--b\nContent-Type: multipart/mixed; boundary=b\n\n', ' ', 'x:']).repeat(5000);
  const eol = random.pick(['\n', '\r\n', '\r']);
  const parts = random.several(5, () => `--b${eol}${random.chance(3) ? changeset(random, eol) : part(random, eol)}`);
  const whole = `${parts}--b--${eol}`;
  return random.chance(2) ? whole : mangle(random, whole);
}

/** What goes wrong when this many generated batches are read; empty when nothing does. */
export function fuzzBatches(seed: number, count: number): string[] {
  return fuzz(seed, count, body, (input) => {
    const requests = readBatch('multipart/mixed; boundary=b', input);
    return requests.reduce((sum, { url, bytes }) => sum + url.length + bytes.length, 0);
  });
}
