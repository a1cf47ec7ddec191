import { escapeXml, printFieldXml } from '../fields/schemaXml';
import type { Field } from '../fields/field';
import type { ContentType } from '../store/contentTypes';

const FORMS = 'http://schemas.microsoft.com/sharepoint/v3/contenttype/forms';
/** The feature that SharePoint's own content types come from. */
const FEATURE = '{695b6570-a48b-4a8e-8ea5-26ea7fc1d162}';

/** SchemaXml of a content type, with the columns that it has. */
export function printTypeXml(type: ContentType, fields: readonly Field[], ofSite: boolean): string {
  const { id, name, group, description, sealed, hidden, readOnly, settings } = type;
  const attributes = [
    ` ID="${id}" Name="${escapeXml(name)}" Group="${escapeXml(group)}"`,
    description === '' ? '' : ` Description="${escapeXml(description)}"`,
    hidden ? ' Hidden="TRUE"' : '',
    readOnly ? ' ReadOnly="TRUE"' : '',
    sealed ? ' Sealed="TRUE"' : '',
    type.builtIn ? ` Version="0" FeatureId="${FEATURE}"` : ' Version="0"'
  ].join('');
  const folder = `<Folder TargetName="${escapeXml(ofSite ? `_cts/${name}` : name)}" />`;
  const columns = `<Fields>${fields.map(({ schema }) => printFieldXml(schema)).join('')}</Fields>`;
  return `<ContentType${attributes}>${folder}${columns}${template(settings)}${forms(settings)}</ContentType>`;
}

function template({ DocumentTemplate }: ContentType['settings']): string {
  return DocumentTemplate ? `<DocumentTemplate TargetName="${escapeXml(DocumentTemplate)}" />` : '';
}

function forms(settings: ContentType['settings']): string {
  const { DisplayFormTemplateName: display, EditFormTemplateName: edit, NewFormTemplateName: add } = settings;
  const inner = [
    display ? `<Display>${escapeXml(display)}</Display>` : '',
    edit ? `<Edit>${escapeXml(edit)}</Edit>` : '',
    add ? `<New>${escapeXml(add)}</New>` : ''
  ].join('');
  if (inner === '') return '';
  const templates = `<FormTemplates xmlns="${FORMS}">${inner}</FormTemplates>`;
  return `<XmlDocuments><XmlDocument NamespaceURI="${FORMS}">${templates}</XmlDocument></XmlDocuments>`;
}
