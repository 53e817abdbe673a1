import {playContent} from './preview/playContent';
import type {Play} from './preview/Play';

playContent(window, JSON.parse(document.getElementById('launch')?.textContent ?? '{}') as Play);
