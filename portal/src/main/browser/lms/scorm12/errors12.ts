/** The names of the errors of SCORM 1.2 (Run-Time Environment 3.3.2), by number. */
export const errors12: ReadonlyMap<string, string> = new Map([
  ['0', 'No error'],
  ['101', 'General exception'],
  ['201', 'Invalid argument error'],
  ['202', 'Element cannot have children'],
  ['203', 'Element not an array. Cannot have count'],
  ['301', 'Not initialized'],
  ['401', 'Not implemented error'],
  ['402', 'Invalid set value, element is a keyword'],
  ['403', 'Element is read only'],
  ['404', 'Element is write only'],
  ['405', 'Incorrect Data Type'],
]);
