/** What is said while a change request is handled. */
export const messages = {
  where: {
    proposed: (names: string) =>
      names === '' ? 'Waits for a recommendation.' : `Waits for a recommendation by ${names}.`,
    recommended: (names: string) => (names === '' ? 'Waits for a decision.' : `Waits for a decision by ${names}.`),
    adopted: 'Adopted and carried out in the plan.',
    toCarryOut: 'Adopted. The plan is not changed yet.',
    toCarryOutByHand: 'Adopted. The plan is open for the change. Say so here when it is made.',
    rejected: 'Rejected. The plan stands as before.',
    withdrawn: 'Withdrawn.'
  },
  recommendYes: 'Recommend',
  recommendNo: 'Do not recommend',
  adopt: 'Adopt',
  reject: 'Reject',
  withdraw: 'Withdraw',
  carryOut: 'Carry out in the plan',
  carriedOut: 'The change is made',
  text: {
    recommendYes: 'Reason (may be empty)',
    recommendNo: 'Why do you not recommend it?',
    adopt: 'Decision (may be empty)',
    reject: 'Why do you reject it?'
  },
  done: {
    recommendYes: 'The recommendation is saved.',
    recommendNo: 'The recommendation is saved.',
    adopt: 'The change is adopted, and the plan is changed.',
    adoptByHand: 'The change is adopted.',
    reject: 'The change is rejected.',
    withdraw: 'The change request is withdrawn.',
    carryOut: 'The plan is changed.',
    carriedOut: 'Noted. The plan is closed again.'
  },
  notRecommended: 'The project leader has not recommended yet.',
  others: 'Somebody else has handled it meanwhile. Look at what stands now.',
  notCarriedOut: {
    gone: 'What was to be changed is no longer in the plan.',
    notOpen: 'The milestone is reached or dropped, and its deadline cannot be moved.',
    linkGone: (names: string) =>
      `Nothing in the plan is called ${names} any more, or several are called the same. Choose again under “To”.`,
    notValid: 'The field of the plan cannot have this value. Look at what is written under “To”.'
  },
  controlled: (version: string) => `The plan is approved (${version}) and is changed by change request.`,
  followUp: 'What tells how it goes is written straight in.',
  propose: 'Propose a change',
  proposeOf: (field: string) => `Change “${field}”`,
  another: 'Another change',
  nameOf: (field: string) => `Change of ${field}`,
  nameOfRow: (field: string, row: string) => `Change of ${field}: ${row}`,
  newPerson: (milestone: string) => `New person responsible for ${milestone}`,
  fromReport: (report: string) => `Change after “${report}”`
} as const;
