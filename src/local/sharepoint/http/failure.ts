/** An answer that SharePoint gives instead of doing what it was asked. */
export class SharePointError extends Error {
  /** `code` is "<number>, <.NET type>" as in the recorded answers. */
  public constructor(
    public readonly status: number,
    public readonly code: string,
    message: string,
    public readonly retryAfter?: number
  ) {
    super(message);
    this.name = 'SharePointError';
  }
}

const CLIENT = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const SERVICE = '-1, Microsoft.SharePoint.Client.ClientServiceException';
const ARGUMENT = '-1, System.ArgumentException';
const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';
const THROTTLED = 'Microsoft.SharePoint.SPQueryThrottledException';

/** Every refusal, by what went wrong. Texts as recorded, or as quoted in public issues where no recording exists. */
export const refuse = {
  accessDenied: () =>
    new SharePointError(
      403,
      '-2147024891, System.UnauthorizedAccessException',
      'Access denied. You do not have permission to perform this action or access this resource.'
    ),
  badDigest: () =>
    new SharePointError(
      403,
      `-2130575251, ${SP_EXCEPTION}`,
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
    ),
  badQuery: (message: string) => new SharePointError(400, CLIENT, message),
  badArgument: (message: string) => new SharePointError(400, '-2147024809, System.ArgumentException', message),
  badValue: (message: string) =>
    new SharePointError(400, `-1, Microsoft.SharePoint.Client.InvalidClientQueryException`, message),
  badFormat: (message: string) => new SharePointError(400, '-1, System.FormatException', message),
  notImplemented: (method: string, url: string) =>
    new SharePointError(
      501,
      '-1, System.NotImplementedException',
      `The local SharePoint does not know ${method} ${url}`
    ),
  noWeb: () => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', '404 FILE NOT FOUND'),
  noResource: (segment: string) =>
    new SharePointError(
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      `Cannot find resource for the request ${segment}.`
    ),
  noListWithTitle: (title: string, webUrl: string) =>
    new SharePointError(404, ARGUMENT, `List '${title}' does not exist at site with URL '${webUrl}'.`),
  noListWithId: () =>
    new SharePointError(
      404,
      '-2130575322, Microsoft.SharePoint.SPException',
      'List does not exist.  The page you selected contains a list that does not exist.  It may have been deleted by another user.'
    ),
  noListAt: (url: string) =>
    new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', `File Not Found.: ${url}`),
  noItem: () =>
    new SharePointError(
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.'
    ),
  noColumn: (name: string) =>
    new SharePointError(
      400,
      '-2147024809, System.ArgumentException',
      `Column '${name}' does not exist. It may have been deleted by another user.`
    ),
  noField: (name: string) =>
    new SharePointError(400, '-1, Microsoft.SharePoint.SPException', `The field or property '${name}' does not exist.`),
  noProperty: (name: string, type: string) =>
    new SharePointError(
      400,
      CLIENT,
      `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
    ),
  notExpanded: (name: string) =>
    new SharePointError(
      400,
      `-1, ${SP_EXCEPTION}`,
      `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`
    ),
  noFile: () => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  noView: () => new SharePointError(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.'),
  noUser: (name: string) =>
    new SharePointError(404, `-2146232832, ${SP_EXCEPTION}`, `The specified user ${name} could not be found.`),
  noGroup: () => new SharePointError(404, `-2146232832, ${SP_EXCEPTION}`, 'Group cannot be found.'),
  userNotFound: () => new SharePointError(404, `-2146232832, ${SP_EXCEPTION}`, 'User cannot be found.'),
  noPrincipal: (id: unknown) =>
    new SharePointError(404, `-2146232832, ${SP_EXCEPTION}`, `Can not find the principal with id: ${String(id)}.`),
  nameInUse: () =>
    new SharePointError(
      500,
      `-2130575293, ${SP_EXCEPTION}`,
      'The specified name is already in use. Please try again with a new name.'
    ),
  noSubscription: () =>
    new SharePointError(404, '-1, System.ArgumentException', 'The specified subscription does not exist.'),
  badOperation: (message: string) => new SharePointError(400, '-1, System.InvalidOperationException', message),
  badRange: (parameter: string) =>
    new SharePointError(
      400,
      '-2146233086, System.ArgumentOutOfRangeException',
      `Specified argument was out of the range of valid values.\r\nParameter name: ${parameter}`
    ),
  badChangeToken: (message: string) =>
    new SharePointError(500, '-2146232832, Microsoft.SharePoint.SPInvalidChangeTokenException', message),
  noRole: () =>
    new SharePointError(404, '-2147024809, System.ArgumentException', 'The role definition does not exist.'),
  etagDiffers: (given: string, actual: string) =>
    new SharePointError(
      412,
      SERVICE,
      `The request ETag value '${given}' does not match the object's ETag value '${actual}'.`
    ),
  titleTaken: () =>
    new SharePointError(
      500,
      `-2130575342, ${SP_EXCEPTION}`,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
    ),
  duplicateColumn: (name: string) =>
    new SharePointError(
      500,
      '-2130575214, Microsoft.SharePoint.SPDuplicateFieldNameException',
      `A duplicate field name "${name}" was found.`
    ),
  duplicateValues: (title: string) =>
    new SharePointError(
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`
    ),
  notFilterable: (name: string, type: string, use: 'filter' | 'sort' = 'filter') =>
    new SharePointError(
      400,
      `-1, ${SP_EXCEPTION}`,
      `The field '${name}' of type '${type}' cannot be used in the query ${use} expression.`
    ),
  /** CAML that names a column which the list does not have */
  noCamlField: () =>
    new SharePointError(
      500,
      `-2130575340, ${SP_EXCEPTION}`,
      'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
    ),
  badCaml: () =>
    new SharePointError(500, `-2147467259, ${SP_EXCEPTION}`, 'Cannot complete this action.\n\nPlease try again.'),
  invalidLookup: (title: string) =>
    new SharePointError(
      500,
      '-2130575167, Microsoft.SharePoint.SPInvalidLookupValuesException',
      `The list item could not be added or updated because invalid lookup values were found in the following field(s) in the list: [${title}].`
    ),
  general: (message: string, code = -2146232832) => new SharePointError(500, `${code}, ${SP_EXCEPTION}`, message),
  stillReferenced: () =>
    new SharePointError(
      500,
      `-2130575168, ${SP_EXCEPTION}`,
      'This item cannot be deleted because an item in another list is related to it and that relationship is restricted.'
    ),
  listViewThreshold: () =>
    new SharePointError(
      500,
      `-2147024860, ${THROTTLED}`,
      'The attempted operation is prohibited because it exceeds the list view threshold.'
    ),
  lookupThreshold: () =>
    new SharePointError(
      500,
      `-2147024749, ${THROTTLED}`,
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
    ),
  tooManyParts: (limit: number) =>
    new SharePointError(
      400,
      '-1, Microsoft.Data.OData.ODataException',
      `A maximum number of '${limit}' operations are allowed in a change set.`
    )
} as const;
