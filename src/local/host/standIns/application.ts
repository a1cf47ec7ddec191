// Stands for @microsoft/sp-application-base: SharePoint's starter loads this component and asks its navigator for the
// application that shows web parts. Everything that it uses to do so is Microsoft's own.
import * as componentBase from '@microsoft/sp-component-base';
import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { PageContext } from '@microsoft/sp-page-context';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { LocalApplication, PreloadedData, WebPartToLoad } from '../browser/runtime';

/** What the published typings leave out. */
interface Manager {
  loadWebPart(options: object): Promise<unknown>;
  dispose?(): void;
}
interface WebPartBase {
  _MinimalWebPartHost: new (scope: ServiceScope) => object;
  _ClientSideWebPartManagerFactory: { create(host: object): Manager };
}
interface SettableTheme {
  _setTheme(theme: object): void;
}

const { _MinimalWebPartHost: MinimalHost, _ClientSideWebPartManagerFactory: managers } =
  webPartBase as unknown as WebPartBase;

/** The host as web parts see it: Teams where the page stands in for Teams, and a keeper of their settings. */
class LocalHost extends MinimalHost {
  public getAdditionalContextProperties(): object {
    return window.framdriftHost?.teams ? { microsoftTeams: window.framdriftHost.teams } : {};
  }

  public getAdditionalContextPropertiesAsync(): Promise<object> {
    return Promise.resolve(this.getAdditionalContextProperties());
  }

  public setDirty(_instanceId: string, state: { properties: Record<string, unknown> }): void {
    window.framdriftHost?.keep(state.properties);
  }
}

/** What SharePoint's starter asks for an application. */
export class _Navigator {
  public constructor(private readonly scope: ServiceScope) {}

  public async navigateToApplication(data: PreloadedData): Promise<LocalApplication> {
    const pageContext = this.scope.consume(PageContext.serviceKey) as unknown as {
      initialize(local: object, shared: object): void;
    };
    pageContext.initialize(data.localPageContext, data.spPageContextInfo);
    const child = this.scope.startNewChild();
    const theme = provideTheme(child, data.theme);
    child.finish();
    const manager = managers.create(new LocalHost(child));
    return {
      setTheme: (value) => theme._setTheme(value),
      loadWebPart: (part) => manager.loadWebPart(optionsFor(part, data)).then(() => undefined),
      dispose: () => manager.dispose?.()
    };
  }
}

function provideTheme(scope: ServiceScope, initial: object): SettableTheme {
  const { ThemeProvider } = componentBase as unknown as {
    ThemeProvider: (new (scope: ServiceScope, theme: object) => SettableTheme) & { serviceKey: never };
  };
  const provider = new ThemeProvider(scope, initial);
  scope.provide(ThemeProvider.serviceKey, provider);
  return provider;
}

function optionsFor({ manifest, element, instanceId, properties, edit }: WebPartToLoad, data: PreloadedData): object {
  const entry = manifest.preconfiguredEntries[0];
  return {
    domElement: element,
    instanceId,
    manifest,
    displayMode: edit ? DisplayMode.Edit : DisplayMode.Read,
    pageLayoutType: data.pageLayoutType,
    formFactor: data.formFactor,
    addedFromPersistedData: true,
    webPartData: {
      id: manifest.id,
      instanceId,
      title: entry?.title.default,
      dataVersion: '1.0',
      properties: { ...entry?.properties, ...properties }
    }
  };
}
