import * as runtime from 'scorm-again/scorm12';
import {type RuntimeClass, play} from './runtime/play';

// Its types speak of a default export, which the module does not have.
const {Scorm12API} = runtime as unknown as {readonly Scorm12API: RuntimeClass};

const calls = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
];

play(window, 'API', calls, (settings) => new Scorm12API(settings));
