/** ListTemplateType of the libraries that there are: documents, pictures, web pages. */
const LIBRARIES: ReadonlySet<number> = new Set([101, 109, 119]);

/** Whether the items of a list of this template are files. */
export const holdsFiles = (template: number): boolean => LIBRARIES.has(template);
