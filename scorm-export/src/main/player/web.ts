import {startPlayer} from './startPlayer';

startPlayer(document);
