import { documentTemplate } from '../../schema/document';
import { prose, text } from '../../schema/field';
import { wordsIn } from '../../schema/words';

/** Prosjektbegrunnelse: why the project should be carried out. One to a project, with the headings of the official template. */
export const justification = documentTemplate('justification', {
  list: 'FramdriftJustifications',
  title: 'name',
  place: 'reports',
  single: true,
  sections: {
    summary: 'Oppsummering',
    background: 'Bakgrunn for prosjektet',
    intention: 'Prosjektets hensikt',
    drawbacks: 'Mulige ulemper',
    costBenefit: 'Nytte/kost-vurderinger',
    investment: 'Investeringsanalyse',
    funding: 'Finansiering'
  },
  fields: {
    name: text({ required: true, hidden: true }),
    summary: prose({ section: 'summary' }),
    background: prose({ section: 'background' }),
    presentSituation: prose({ section: 'intention' }),
    wantedSituation: prose({ section: 'intention' }),
    withoutProject: prose({ section: 'intention' }),
    effect: prose({ section: 'intention' }),
    needs: prose({ section: 'intention' }),
    strategicAnchoring: prose({ section: 'intention' }),
    drawbacks: prose({ section: 'drawbacks' }),
    costBenefit: prose({ section: 'costBenefit' }),
    investment: prose({ section: 'investment' }),
    funding: prose({ section: 'funding' })
  },
  views: { all: { show: ['name', 'handledBy', 'handledOn', 'documentVersion', 'project'] } }
});

export const words = wordsIn<typeof justification>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
