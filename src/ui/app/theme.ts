import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { Surroundings } from './surroundings';

const inTeams = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };
const onPages = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** Fluent's theme for a host: Teams' own in Teams, the web's on SharePoint pages. */
export const themeOf = ({ host, theme }: Pick<Surroundings, 'host' | 'theme'>): Theme =>
  (host === 'tab' || host === 'personal' ? inTeams : onPages)[theme];
