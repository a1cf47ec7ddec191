import type { RecordOf } from '../../domain/schema/record';
import type { risk } from '../../domain/templates/risk';

export type Risk = RecordOf<typeof risk>;
