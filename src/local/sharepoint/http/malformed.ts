import { SharePointError } from './failure';

const CLIENT = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const SERVICE = '-1, Microsoft.SharePoint.Client.ClientServiceException';

/** Refusals of requests that are wrong in form: the verb, the headers, the JSON. */
export const malformed = {
  /** an action that was called with the wrong verb */
  wrongMethod: (method: string, name: string) =>
    new SharePointError(
      405,
      SERVICE,
      `The HTTP method '${method}' cannot be used to access the resource '${name}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`
    ),
  /** a verb that a type does not have; MERGE counts as PATCH, as recorded in public issues */
  unsupportedVerb: (type: string, method: string) =>
    new SharePointError(
      400,
      CLIENT,
      `The type ${type} does not support HTTP ${method === 'MERGE' ? 'PATCH' : method} method.`
    ),
  notAcceptable: () => new SharePointError(406, SERVICE, 'The HTTP header ACCEPT is missing or its value is invalid.'),
  emptyBody: () =>
    new SharePointError(
      400,
      CLIENT,
      "A node of type 'EndOfInput' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected."
    ),
  notAnObject: (node: 'StartArray' | 'PrimitiveValue') =>
    new SharePointError(
      400,
      CLIENT,
      `An unexpected '${node}' node was found when reading from the JSON reader. A 'StartObject' node was expected.`
    ),
  brokenJson: () => new SharePointError(400, CLIENT, 'Invalid JSON. A token was not recognized in the JSON content.'),
  unknownType: (type: string) =>
    new SharePointError(
      400,
      CLIENT,
      `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`
    ),
  otherType: (type: string, expected: string) =>
    new SharePointError(
      400,
      CLIENT,
      `An entry with type '${type}' was found, but it is not assignable to the expected type '${expected}'.`
    )
} as const;
