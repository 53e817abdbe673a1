import {panel} from './preview/panel';
import type {PanelData} from './preview/PanelData';

panel(document, JSON.parse(document.getElementById('preview')?.textContent ?? '{}') as PanelData);
