import type { WordsOf } from '../../schema/words';
import { words as lessonWords } from '../lesson/nn';
import type { reflection } from './index';

export const words: WordsOf<typeof reflection> = {
  one: 'Refleksjon',
  many: 'Refleksjonar',
  new: 'Skriv refleksjon',
  the: 'refleksjonen',
  about: 'Korte notat undervegs, av kven som helst. Dei kan hentast inn i oppfølgingsrapporten.',
  fields: {
    name: { label: 'Kort sagt', guidance: ['Ei linje er nok. Resten kan stå tomt.'] },
    surprised: { label: 'Kva overraska' },
    learnt: { label: 'Kva lærte vi' },
    doDifferently: { label: 'Kva gjer vi annleis' },
    topic: { label: 'Tema' },
    milestone: { label: 'Milepæl' },
    share: { label: 'Del med andre', guidance: ['Andre prosjekt på området kan lese han.'] },
    writtenBy: { label: 'Skriven av' },
    date: { label: 'Dato' }
  },
  sections: { note: 'Refleksjon', about: 'Kva han gjeld' },
  views: { newest: 'Dei nyaste', byTopic: 'Etter tema', shared: 'Delt med andre' },
  choices: { topic: lessonWords.choices.topic }
};
