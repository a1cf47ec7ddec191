import type { AnyQuery, AnyRecord, Repository } from '../../data/repository';

interface Asked {
  readonly query: AnyQuery;
  readonly answer: (rows: readonly AnyRecord[]) => void;
  readonly fail: (error: unknown) => void;
}

export type Gather = (query: AnyQuery) => Promise<readonly AnyRecord[]>;

async function readAll(repository: Repository, asked: readonly Asked[]): Promise<void> {
  try {
    const answers = await repository.read(Object.fromEntries(asked.map(({ query }, index) => [`q${index}`, query])));
    asked.forEach(({ answer }, index) => answer(answers[`q${index}`] ?? []));
  } catch (error) {
    asked.forEach(({ fail }) => fail(error));
  }
}

/** Reads asked for in the same moment go to SharePoint as one. */
export function gather(repository: Repository): Gather {
  let waiting: Asked[] = [];
  const leave = async (): Promise<void> => {
    await Promise.resolve();
    const asked = waiting;
    waiting = [];
    await readAll(repository, asked);
  };
  return (query) =>
    new Promise((answer, fail) => {
      waiting.push({ query, answer, fail });
      if (waiting.length === 1) leave().catch(fail);
    });
}
