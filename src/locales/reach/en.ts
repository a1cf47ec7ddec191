import type { ReachMessages } from '../messages';

export const messages: ReachMessages = {
  mark: 'Cannot be reached in Teams',
  title: 'Cannot be reached in Teams',
  about: (count) =>
    count === 1
      ? 'Framdrift cannot ask or remind this person of anything in Teams until the app is added.'
      : 'Framdrift cannot ask or remind these people of anything in Teams until they have added the app.',
  copy: 'Copy an invitation',
  copied: 'The invitation is copied. Paste it into an e-mail.',
  notCopied: 'The browser does not let us copy. Select the text and copy it yourself.',
  text: 'The invitation',
  checked: (date) => `Checked ${date}`,
  invitation: (project, sender) =>
    [
      'Hello!',
      `You are part of the project “${project}”. We follow the milestones in Framdrift, which sends short questions and reminders in Teams. They do not reach you yet, because you do not have the app.`,
      'This is how to add it:\n1. Open Teams and choose “Apps” on the left.\n2. Search for “Framdrift”.\n3. Press “Add”.',
      'It takes less than a minute. If you cannot find it, tell me and I will help you.',
      `Regards, ${sender}`
    ].join('\n\n')
};
