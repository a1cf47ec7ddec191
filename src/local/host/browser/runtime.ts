import type { Manifest, WebPartManifest } from '../manifest';
import type { HostKind, Theme } from '../visit';

/** What SharePoint puts into a page for its runtime to start from. */
export interface PreloadedData {
  theme: object;
  buildNumber: string;
  clientSideApplicationId: string;
  manifests: Manifest[];
  spPageContextInfo: object;
  localPageContext: object;
  pageLayoutType: string;
  /** 1: alone on the page, as in Teams and on a full page; 0: among others. */
  formFactor: 0 | 1;
}

export interface WebPartToLoad {
  manifest: WebPartManifest;
  element: HTMLElement;
  instanceId: string;
  properties: Record<string, unknown>;
  edit: boolean;
}

/** The application that our stand-in for sp-application-base starts. */
export interface LocalApplication {
  setTheme(theme: object): void;
  loadWebPart(part: WebPartToLoad): Promise<void>;
  dispose(): void;
}

/** A Teams channel as its tab is told of it. */
export interface Channel {
  id: string;
  name: string;
  /** Where its files are, relative to the server. */
  folder: string;
  teamId: string;
  teamName: string;
}

/** What the server tells the page: the runtime's own start, and how this visit looks at it. */
export interface Boot {
  data: Omit<PreloadedData, 'theme'>;
  webPart: WebPartManifest;
  host: HostKind;
  theme: Theme;
  locale: string;
  edit: boolean;
  channel?: Channel;
  subPage?: string;
  project?: string;
  /** Development: reload when the server says that the web part is new. */
  reload: boolean;
}

declare global {
  interface Window {
    spModuleLoader: {
      _isTelemetryDisabled: boolean;
      start(data: PreloadedData, onFailure: (error: unknown) => void): Promise<LocalApplication>;
    };
    framdriftHost?: {
      teams?: object;
      application?: LocalApplication;
      keep(properties: Record<string, unknown>): void;
    };
  }
}
