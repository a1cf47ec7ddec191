/** What leads to pasting a plan, in the start guide and over the table: the focus comes back here. */
export const pasteId = 'framdrift-paste-plan';
