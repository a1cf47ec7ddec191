/** Text as it stands in XML, between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

type Attributes = Readonly<Record<string, string | undefined>>;

/** One element. What is inside is XML already. */
export function element(name: string, attributes: Attributes = {}, inside = ''): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value!)}"`);
  const open = `<${name}${told.join('')}`;
  return inside === '' ? `${open} />` : `${open}>${inside}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The words between the CHOICE tags of a column's SchemaXml. */
export const choicesIn = (schemaXml: string): readonly string[] =>
  (schemaXml.match(/<CHOICE>[^<]*<\/CHOICE>/g) ?? []).map((tag) =>
    tag
      .slice('<CHOICE>'.length, -'</CHOICE>'.length)
      .replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => entities[name]!)
  );
