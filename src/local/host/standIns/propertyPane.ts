// Stands for @microsoft/sp-property-pane, whose own parts are not published. Fields describe themselves; the pane of
// a page that is being edited never opens.
const field =
  (type: string) =>
  (targetProperty: string, properties: unknown): object => ({ type, targetProperty, properties });

/** What the manager of web parts asks of the pane in edit mode. */
class ClosedPane {
  public registerConsumer(): void {}
  public onConsumerDelete(): void {}
  public requestAction(): void {}
  public isRenderedByConsumer(): boolean {
    return false;
  }
  public isOpen(): boolean {
    return false;
  }
}

module.exports = new Proxy<Record<string, unknown>>(
  { __esModule: true, _ConfigurableOptionsController: ClosedPane },
  {
    get: (known, name) =>
      typeof name === 'string' && name.startsWith('PropertyPane') ? field(name) : Reflect.get(known, name)
  }
);
