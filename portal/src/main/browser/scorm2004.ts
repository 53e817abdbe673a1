import * as runtime from 'scorm-again/scorm2004';
import {type RuntimeClass, play} from './runtime/play';

// Its types speak of a default export, which the module does not have.
const {Scorm2004API} = runtime as unknown as {readonly Scorm2004API: RuntimeClass};

const calls = [
  'Initialize',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
];

play(window, 'API_1484_11', calls, (settings) => new Scorm2004API(settings));
