import { checkEveryScreen } from '../support/everyScreen';

checkEveryScreen(320, 1);
