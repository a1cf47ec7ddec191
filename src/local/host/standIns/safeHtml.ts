// Stands for @msinternal/sp-safehtml. The real one sanitises; nothing in Framdrift gives SharePoint HTML to show.
export const SafeHtml = {
  clean: (html: string): string => html,
  isSafeLinkProtocol: (protocol?: string): boolean => /^(https?|mailto|tel):?$/i.test(protocol ?? 'https')
};
