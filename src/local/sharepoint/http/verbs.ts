/** Things that real sites let one change or delete by address, whether or not that is served here. */
const CHANGEABLE = new Set(
  `SP.Web SP.Site SP.List SP.View SP.ContentType SP.Group SP.User SP.File SP.Folder SP.RoleDefinition SP.RoleAssignment
  SP.UserCustomAction SP.EventReceiverDefinition SP.NavigationNode SP.RecycleBinItem SP.Attachment SP.FileVersion
  SP.ListItemVersion SP.RegionalSettings Microsoft.SharePoint.Webhooks.Subscription
  Microsoft.SharePoint.Comments.comment`.split(/\s+/)
);

export function isChangeable(type: string): boolean {
  return CHANGEABLE.has(type) || type.startsWith('SP.Data.') || type.startsWith('SP.Field');
}
