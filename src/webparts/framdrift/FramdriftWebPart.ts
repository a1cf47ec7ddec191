import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { Surroundings } from '../../ui/mount';
import { lastProject } from './lastProject';
import { type ProjectChoice, settings } from './settings';
import { type Place, placeOf, themeOf } from './surroundings';

/** What is stored with the page or the tab. */
export interface FramdriftSettings {
  /** The chosen project's key (its GUID); empty until somebody chooses. */
  project: string;
}

// Asked for as soon as the web part's own file has run, so that it arrives while SharePoint still prepares the page.
const loading = import(/* webpackChunkName: 'framdrift-app' */ './compose');

/** The thin shell: hands the app its surroundings, and tells it when they change. */
export default class FramdriftWebPart extends BaseClientSideWebPart<FramdriftSettings> {
  private app?: Awaited<typeof loading>;
  private place?: Place;
  private mounted?: ReturnType<Awaited<typeof loading>['mount']>;
  private pageTheme?: IReadonlyTheme;
  private choices: readonly ProjectChoice[] | null = [];

  protected override async onInit(): Promise<void> {
    // `npm run bench` measures from here to the plan on the screen.
    performance.mark('framdrift:onInit');
    const [app, place] = await Promise.all([loading, placeOf(this.context)]);
    this.app = app;
    this.place = place;
    this.context.sdks.microsoftTeams?.teamsJs.app.registerOnThemeChangeHandler((theme) =>
      this.mounted?.update({ theme: themeOf(theme, this.pageTheme) })
    );
  }

  public override render(): void {
    if (!this.app || !this.place) {
      return;
    }
    if (this.mounted) {
      this.mounted.update({ theme: this.theme(), project: this.project(), chooseProject: this.chooser() });
    } else {
      this.mounted = this.app.mount(this.domElement, this.surroundings(this.app, this.place));
    }
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.pageTheme = theme;
  }

  protected override onDispose(): void {
    this.mounted?.unmount();
    this.mounted = undefined;
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { projectChoices } = await loading;
    this.choices = await projectChoices(this.context).catch(() => null);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return settings(this.place?.locale ?? 'nb-NO', this.choices);
  }

  private surroundings(app: Awaited<typeof loading>, place: Place): Surroundings {
    const { pageContext } = this.context;
    const { teamsTheme: _teamsTheme, ...around } = place;
    return {
      ...around,
      siteUrl: pageContext.web.absoluteUrl,
      connect: app.connectAs(this.context),
      person: { loginName: pageContext.user.loginName, displayName: pageContext.user.displayName },
      theme: this.theme(),
      project: this.project(),
      chooseProject: this.chooser()
    };
  }

  private theme(): Surroundings['theme'] {
    return themeOf(this.place?.teamsTheme, this.pageTheme);
  }

  private remembered(): ReturnType<typeof lastProject> {
    return lastProject(this.context.pageContext.web.absoluteUrl, this.place?.channel?.id ?? this.place?.host ?? '');
  }

  /** The page's or tab's own choice; without one, what this person last chose here. */
  private project(): string | undefined {
    return this.properties.project || this.remembered().read();
  }

  /** SharePoint and Teams store a web part's settings only while it is being edited; otherwise the browser remembers. */
  private chooser(): (key: string) => void {
    if (this.displayMode === DisplayMode.Edit) {
      return (key) => {
        this.properties.project = key;
        this.render();
      };
    }
    const remembered = this.remembered();
    return (key) => {
      remembered.write(key);
      this.render();
    };
  }
}
