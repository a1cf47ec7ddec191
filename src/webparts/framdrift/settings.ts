import { type IPropertyPaneConfiguration, PropertyPaneDropdown, PropertyPaneLabel } from '@microsoft/sp-property-pane';

/** A project as the property pane offers it. */
export interface ProjectChoice {
  key: string;
  text: string;
}

const words = {
  nb: {
    group: 'Innhold',
    project: 'Prosjekt',
    anybody: 'Den som ser på, velger selv',
    unread: 'Prosjektene kunne ikke leses. Lukk panelet og prøv igjen.'
  },
  nn: {
    group: 'Innhald',
    project: 'Prosjekt',
    anybody: 'Den som ser på, vel sjølv',
    unread: 'Prosjekta kunne ikkje lesast. Lukk panelet og prøv igjen.'
  },
  en: {
    group: 'Content',
    project: 'Project',
    anybody: 'Whoever looks chooses',
    unread: 'The projects could not be read. Close the pane and try again.'
  }
};

/** The property pane: which project this page or tab shows. `choices` is null when they could not be read. */
export function settings(locale: string, choices: readonly ProjectChoice[] | null): IPropertyPaneConfiguration {
  const { group, project, anybody, unread } = words[languageOf(locale)];
  const field = choices
    ? PropertyPaneDropdown('project', { label: project, options: [{ key: '', text: anybody }, ...choices] })
    : PropertyPaneLabel('project', { text: unread });
  return { pages: [{ groups: [{ groupName: group, groupFields: [field] }] }] };
}

function languageOf(locale: string): keyof typeof words {
  const language = locale.slice(0, 2).toLowerCase();
  return language === 'en' || language === 'nn' ? language : 'nb';
}
