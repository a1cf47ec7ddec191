import { checkEveryScreen } from '../support/everyScreen';

checkEveryScreen({ width: 1280, turn: 0, isFirst: true });
