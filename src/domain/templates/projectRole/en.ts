import type { WordsOf } from '../../schema/words';
import type { projectRole } from './index';

export const words: WordsOf<typeof projectRole> = {
  one: 'Role',
  many: 'Description of roles',
  new: 'New role',
  the: 'the role',
  about: 'Roles in the project: who has them, and what they answer for.',
  fields: {
    name: { label: 'Role' },
    role: { label: 'Kind of role' },
    people: { label: 'Name' },
    names: { label: 'Names of those without an account', guidance: ['One name on each line.'] },
    jobTitles: {
      label: 'Title',
      guidance: ['One line for each: name, colon and title. Where one person has the role, the title will do.'],
      example: 'Kari Nes: Head of health and care'
    },
    responsibility: { label: 'Responsibility' },
    order: { label: 'Order' }
  },
  sections: { role: 'Role' },
  views: { all: 'All roles' },
  choices: {
    role: {
      programmeLeader: 'Programme leader',
      projectOwner: 'Project owner',
      projectLeader: 'Project leader',
      participant: 'Project member',
      steeringGroup: 'Steering group',
      referenceGroup: 'Reference group',
      unionRepresentative: 'Senior union representative',
      safetyRepresentative: 'Senior safety representative',
      other: 'Another role'
    }
  }
};
