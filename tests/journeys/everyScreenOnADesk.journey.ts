import { checkEveryScreen } from '../support/everyScreen';

checkEveryScreen(1280, 0);
