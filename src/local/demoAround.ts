import { enterBenefits } from './demoBenefits';
import { enterPeople } from './demoPeople';
import { enterRisks } from './demoRisks';

type Room = Parameters<typeof enterBenefits>[0] & Parameters<typeof enterPeople>[0] & Parameters<typeof enterRisks>[0];

/** The plans that stand around the project plan: benefits, risks, and whom it concerns. */
export async function enterAround(room: Room, byNumber: Parameters<typeof enterPeople>[1]): Promise<void> {
  await enterBenefits(room);
  await enterRisks(room, byNumber);
  await enterPeople(room, byNumber);
}
