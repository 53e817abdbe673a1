const common = [
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
];

/** The functions of the API of a SCORM version. */
export function functionNames(version: '1.2' | '2004'): readonly string[] {
  return version === '1.2'
    ? ['Initialize', 'Finish', ...common].map((name) => 'LMS' + name)
    : ['Initialize', 'Terminate', ...common];
}
