import type {Activity, Context, ContextActivities} from '../statement/Statement';
import type {Made} from '../statement/statementMaker';
import type {EventName} from '../statement/TrackingFile';

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const LISTS = ['parent', 'grouping', 'category', 'other'] as const;

/** Events that are cmi5 defined statements (cmi5 9.3); the others are allowed ones (cmi5 9). */
const DEFINED: readonly EventName[] = [
  'course-initialized',
  'chapter-completed',
  'course-terminated',
];
/** Events whose object is the unit itself, and thereby the AU. */
const OF_THE_UNIT: readonly EventName[] = [
  ...DEFINED,
  'chapter-experienced',
  'reflection-submitted',
  'task-attended',
];

/** The assignable unit of this launch. */
export interface AssignableUnit {
  /** The id that the platform made for it. */
  readonly activityId: string;
  /** The unit as the tracking plan has it. */
  readonly unit: Activity;
  /** What every context must hold (cmi5 10.2.1). */
  readonly contextTemplate: Context;
}

function merged(one: ContextActivities, other: ContextActivities): ContextActivities {
  const lists: Record<string, readonly Activity[]> = {};
  for (const name of LISTS) {
    const all = [...(one[name] ?? []), ...(other[name] ?? [])];
    const unique = all.filter(({id}, place) => all.findIndex((same) => same.id === id) === place);
    if (unique.length > 0) {
      lists[name] = unique;
    }
  }
  return lists;
}

/**
 * Makes a statement one of cmi5: the AU as object where it is about the unit, which then stands in the
 * grouping, the context of the launch, and the categories of defined statements.
 */
export function cmi5Dress(
  event: EventName,
  {statement, once}: Made,
  {activityId, unit, contextTemplate}: AssignableUnit,
): Made {
  const plain = (id: string): Activity => ({objectType: 'Activity', id});
  const categories =
    event === 'chapter-completed' ? ['cmi5', 'moveon'] : DEFINED.includes(event) ? ['cmi5'] : [];
  const {context} = statement;
  const own: ContextActivities = {
    ...context.contextActivities,
    grouping: [plain(unit.id), ...(context.contextActivities?.grouping ?? [])],
    category: [
      ...categories.map((name) => plain(CATEGORIES + name)),
      ...(context.contextActivities?.category ?? []),
    ],
  };
  return {
    once,
    statement: {
      ...statement,
      object: OF_THE_UNIT.includes(event) ? {...unit, id: activityId} : statement.object,
      context: {
        ...context,
        ...contextTemplate,
        ...(context.registration === undefined ? {} : {registration: context.registration}),
        contextActivities: merged(contextTemplate.contextActivities ?? {}, own),
      },
    },
  };
}
