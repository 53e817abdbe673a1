import type {GroupSubmission} from '../host/GroupHandIn';
import type {Answer} from '../lms/Interaction';
import type {LearningEvent} from '../lms/Lms';
import {isoDuration} from './isoDuration';
import type {Activity} from './Statement';
import type {Happened, Made, MakeStatement} from './statementMaker';
import type {EventName, TrackingFile} from './TrackingFile';

const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
/** Statistics Norway's number of a municipality that is not told. */
const UNKNOWN = '9999';

/** What a course calls things, for the names of groups. */
export interface GroupNames {
  /** Name of the municipality with a number; undefined for one that the course does not list. */
  readonly municipality: (number: string) => string | undefined;
  readonly other: string;
  readonly group: (number: number) => string;
  readonly language: string;
}

function response({type, ...given}: Answer, chosen: readonly number[]): string {
  if (type === 'true-false' || type === 'numeric') {
    return String((given as {value: unknown}).value);
  }
  return chosen
    .map((number, row) => (type === 'matching' ? `${row + 1}[.]${number}` : String(number)))
    .join('[,]');
}

/** Lower-case ASCII words joined by hyphens, as Java's `AsciiName` makes them of a label. */
function asciiName(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function named(id: string, name: string, {language}: GroupNames): Activity {
  return {objectType: 'Activity', id, definition: {name: {[language]: name}}};
}

/** The municipality of a number as a place where the course is taken; undefined if it is not listed. */
export function placeOf(
  number: string,
  {course}: TrackingFile,
  names: GroupNames,
): Activity | undefined {
  const name = names.municipality(number);
  return name === undefined
    ? undefined
    : named(`${course.id}/municipalities/${number}`, name, names);
}

/** Which group: where it is, and who it is without saying who. */
function groupOf(
  {identity}: GroupSubmission,
  course: string,
  names: GroupNames,
): Pick<Happened, 'team' | 'grouping'> {
  const listed = names.municipality(identity.municipality);
  const number = listed === undefined ? UNKNOWN : identity.municipality;
  const place = listed ?? names.other;
  const label = names.group(identity.group);
  const key = asciiName(label);
  const at = `${course}/municipalities/${number}`;
  return {
    grouping: [named(at, place, names), named(`${at}/groups/${key}`, label, names)],
    team: {
      objectType: 'Group',
      name: `${place}, ${label}`,
      account: {homePage: course, name: `${number}/${key}`},
    },
  };
}

function reflection(
  handIn: GroupSubmission,
  {course, extensions}: TrackingFile,
  names: GroupNames,
): Happened {
  const {present, questions, answered, text} = handIn;
  const facts: readonly (readonly [string, unknown])[] = [
    ['head-count', present],
    ['questions', questions],
    ['questions-answered', answered],
    ['hand-in-level', text ? 'text' : 'status'],
  ];
  const told: Record<string, unknown> = {};
  for (const [name, value] of facts) {
    const iri = extensions[name];
    if (iri !== undefined && value !== undefined) {
      told[iri] = value;
    }
  }
  const written = text?.map((answer, place) => `${place + 1}. ${answer.trim()}`).join('\n');
  return {
    ...groupOf(handIn, course.id, names),
    result: {
      completion: true,
      extensions: told,
      ...(written === undefined ? {} : {response: written}),
    },
  };
}

/** Makes the statements that an event becomes, in order; an event that is not in the plan makes none. */
export function statementsOf(
  tracking: TrackingFile,
  make: MakeStatement,
  names: GroupNames,
): (event: LearningEvent) => readonly Made[] {
  const {course, units, checks, films} = tracking;
  const idOf = (unit: string): string => units.find((one) => one.unit === unit)?.id ?? '';
  const each = (...made: readonly (Made | undefined)[]): readonly Made[] =>
    made.filter((one): one is Made => one !== undefined);
  const courseEvent = (event: EventName, happened: Happened): Made | undefined =>
    make(event, course.id, happened);

  return (event) => {
    switch (event.type) {
      case 'opened':
        return each(make('chapter-experienced', idOf(event.unit.id)));
      case 'completed': {
        const {unit, spent, done, total} = event;
        const result = {completion: true, duration: isoDuration(spent)};
        return each(
          make('chapter-completed', idOf(unit.id), {result}),
          done < total
            ? courseEvent('course-progressed', {
                result: {extensions: {[PROGRESS]: Math.floor((100 * done) / total)}},
              })
            : courseEvent('course-completed', {result: {completion: true}}),
        );
      }
      case 'answered': {
        const {interaction, chosen} = event;
        // a platform's report has underscores where ids have hyphens
        const check = checks.find(
          ({page, id}) => `${page}.${id}`.replace(/-/g, '_') === interaction.id,
        );
        const result = {
          success: interaction.isRight ?? false,
          response: response(interaction.given, chosen),
        };
        return each(check && make('check-answered', check.activity.id, {result}));
      }
      case 'film': {
        const film = films.find(({address}) => address === event.address);
        return each(film && make('film-opened', film.activity.id));
      }
      case 'submitted':
        return each(
          make('reflection-submitted', idOf(event.unit.id), reflection(event, tracking, names)),
        );
      case 'attended':
        return each(make('task-attended', idOf(event.unit.id)));
      case 'withdrawn':
        return [];
    }
  };
}
