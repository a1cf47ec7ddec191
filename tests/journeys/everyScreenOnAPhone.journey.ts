import { checkEveryScreen } from '../support/everyScreen';

checkEveryScreen({ width: 320, turn: 1, isFirst: false });
