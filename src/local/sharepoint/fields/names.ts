const LONGEST = 32;

/**
 * The internal name that SharePoint makes of a display name at creation: everything but ASCII letters, digits and
 * underscore becomes _xHHHH_, a leading digit too, and all is cut at 32 characters, even inside an escape.
 */
export function internalNameOf(displayName: string): string {
  const encoded = displayName.trim().replace(/^\d|[^A-Za-z0-9_]/g, escape);
  return encoded.slice(0, LONGEST);
}

/** OData names may not start with an underscore. */
export function entityNameOf(internalName: string): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}

/** The name with a number, until nobody has it. */
export function unusedName(wanted: string, taken: (name: string) => boolean): string {
  if (!taken(wanted)) return wanted;
  for (let number = 0; ; number += 1) {
    const suffix = String(number);
    const candidate = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken(candidate)) return candidate;
  }
}

/** The name by which a list's items are typed: the folder's name with everything odd escaped, underscores too. */
export function entityTypeNameOf(folderName: string): string {
  return folderName.replace(/^\d|[^A-Za-z0-9]/g, escape);
}

/** The last part of a new list's address: its title without what an address may not hold, at most 50 characters. */
export function folderNameOf(title: string): string {
  const safe = title.replace(/["#%&*:<>?/\\{}|~']/g, '').replace(/^[\s.]+|[\s.]+$/g, '');
  return safe.slice(0, 50).trim() || 'List';
}

function escape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
}
