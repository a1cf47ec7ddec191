/** What a server has said is done, and what it was asked to do: only the first has to be there after it was killed. */
export interface Said {
  /** titles of items */
  titles: string[];
  /** names of attachments of the first item */
  attachments: string[];
  /** names of files in the library */
  files: string[];
  /** the last number that was written over another in the second item */
  last: number;
}

export const WEB = '/sites/dev/_api/web';
export const ITEMS = `${WEB}/lists/getByTitle('Drept')/items`;
export const FOLDER = `${WEB}/getFolderByServerRelativeUrl('/sites/dev/Shared%20Documents')`;
export const HEADERS = { accept: 'application/json;odata=nometadata', authorization: 'Bearer test' };
export const SIZE = 20_000;

/** The content that belongs to a name: anything less or other is half a file. */
export function contentOf(name: string): Uint8Array {
  return new Uint8Array(SIZE).fill([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 251);
}

type Ask = (path: string, body: string | Uint8Array, headers?: Record<string, string>) => Promise<string>;

/** Each writes on and on, and notes what was acknowledged, until its request fails. */
const WRITERS: readonly ((ask: Ask, said: Said, mark: string) => Promise<void>)[] = [
  async (ask, said, title) => {
    await ask(ITEMS, JSON.stringify({ Title: title }));
    said.titles.push(title);
  },
  async (ask, said, mark) => {
    const titles = [1, 2, 3, 4, 5].map((part) => `${mark}-${part}`);
    const parts = titles.map(
      (title) =>
        `--b\r\nContent-Type: application/http\r\n\r\nPOST http://x${ITEMS} HTTP/1.1\r\n\r\n${JSON.stringify({ Title: title })}\r\n`
    );
    const type = { 'content-type': 'multipart/mixed; boundary=b' };
    const answer = await ask('/sites/dev/_api/$batch', `${parts.join('')}--b--\r\n`, type);
    if (answer.split('HTTP/1.1 201').length !== 6) throw new Error(answer);
    said.titles.push(...titles);
  },
  async (ask, said, mark) => {
    await ask(`${ITEMS}(1)/AttachmentFiles/add(FileName='${mark}')`, contentOf(mark));
    said.attachments.push(mark);
  },
  async (ask, said, mark) => {
    await ask(`${FOLDER}/files/add(url='${mark}',overwrite=true)`, contentOf(mark));
    said.files.push(mark);
  },
  async (ask, said) => {
    const next = said.last + 1;
    await ask(`${ITEMS}(2)`, JSON.stringify({ Title: String(next) }), { 'x-http-method': 'MERGE' });
    said.last = next;
  }
];

/** Lets several clients write at once until the server is gone; calls `acknowledged` with each answer. */
export async function writeUntilGone(
  origin: string,
  said: Said,
  round: number,
  acknowledged: () => void
): Promise<void> {
  const ask: Ask = async (path, body, headers = {}) => {
    const answer = await fetch(origin + path, { method: 'POST', body, headers: { ...HEADERS, ...headers } });
    const text = await answer.text();
    if (!answer.ok) throw new Refused(text);
    return text;
  };
  await Promise.all(
    WRITERS.map(async (write, writer) => {
      for (let count = 1; ; count += 1) {
        try {
          await write(ask, said, `w${writer}-${round}-${count}.bin`);
        } catch (error) {
          if (error instanceof Refused) throw error;
          return;
        }
        acknowledged();
      }
    })
  );
}

/** An answer that was no acknowledgement although the server was there. */
class Refused extends Error {}
