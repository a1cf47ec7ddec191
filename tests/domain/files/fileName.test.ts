import fc from 'fast-check';
import { numberedFileName, safeFileName } from '../../../src/domain/files/fileName';
import { checkFile, largestFile } from '../../../src/domain/files/fileProblem';

const isTaken = /["*:<>?/\\|\p{Cc}]/u;

test('whatever a file is called, its safe name is one that SharePoint takes, and safe already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (given, turn) => {
      for (const name of [safeFileName(given), numberedFileName(safeFileName(given), turn)]) {
        expect(name).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(181);
        expect(isTaken.test(name)).toBe(false);
        expect(/^[\s]|[\s.]$|^~\$/.test(name)).toBe(false);
      }
      expect(safeFileName(safeFileName(given))).toBe(safeFileName(given));
    })
  );
});

test('an ordinary name is left as it is', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9][a-zæøå0-9 #%&'()+,;=@-]{0,60}[a-zæøå0-9]\.(docx|pdf)$/),
      (name) => {
        expect(safeFileName(name)).toBe(name);
      }
    )
  );
});

test.each([
  ['Referat.docx', 2, 'Referat (2).docx'],
  ['Referat.v1.docx', 3, 'Referat.v1 (3).docx'],
  ['Uten ending', 2, 'Uten ending (2)'],
  ['Referat.docx', 1, 'Referat.docx']
])('%s as number %i is %s', (name, turn, numbered) => {
  expect(numberedFileName(name, turn)).toBe(numbered);
});

test('250 MB is taken, and not a byte more or none at all', () => {
  expect(checkFile({ size: largestFile })).toBeNull();
  expect(checkFile({ size: largestFile + 1 })).toMatchObject({ code: 'largeFile', limit: 250 });
  expect(checkFile({ size: 0 })).toMatchObject({ code: 'emptyFile' });
});
