import { may, rolesInProgramme } from '../../domain/access';
import type { Programme } from '../data/records';
import { useSetting } from '../setting';

/** May whoever looks change this programme and its goals? Others read. */
export function useMayEditProgramme(programme: Pick<Programme, 'leaders'>): boolean {
  const { opening, readOnly } = useSetting();
  const { me, mayManageLists } = opening;
  return may(rolesInProgramme({ id: me.id, mayEdit: !readOnly, mayManageLists }, programme), 'editProgramme');
}
