import type { RawRequest } from './ask';

/** OData 4 is spoken with whoever says so, as SPFx's SPHttpClient does; everybody else gets OData 3. */
export function speaksVersion4({ header }: Pick<RawRequest, 'header'>): boolean {
  return header('odata-version')?.trim().startsWith('4') ?? false;
}

/** A batch tells the version once: SPFx's parts do not repeat it. */
export function inheritingVersion(outer: RawRequest, parts: readonly RawRequest[]): readonly RawRequest[] {
  const version = outer.header('odata-version');
  if (version === null) return parts;
  return parts.map(({ header, ...part }) => ({
    ...part,
    header: (name) => header(name) ?? (name.toLowerCase() === 'odata-version' ? version : null)
  }));
}
