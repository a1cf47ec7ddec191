/** All we can say when the words themselves could not be fetched. */
export const withoutWords =
  'Framdrift kunne ikke hentes. Last siden på nytt. / Framdrift could not be loaded. Reload the page.';
