import type {Interaction} from './Interaction';
import type {ScormElements} from './ScormRuntime';
import type {ScormCalls} from './scormCalls';

/** Answers on their way to a platform. */
export interface ScormInteractions {
  add(interaction: Interaction): void;
  /** Sets what the platform does not have yet; whether anything was set. */
  write(): boolean;
  /** The platform has stored what was set. */
  stored(): void;
  /** It could not; what was set since the last time is set again. */
  lost(): void;
}

interface Entry {
  readonly interaction: Interaction;
  index: number | undefined;
  isSet: boolean;
}

/**
 * Journals answers: each try is an entry of its own, after those there are. How many there are is
 * asked when the first one is written: a launch must stay cheap. A platform that refuses interactions
 * (they are optional in SCORM 1.2) is not asked again in this session.
 */
export function scormInteractions(
  calls: ScormCalls,
  elementsOf: ScormElements['interaction'],
): ScormInteractions {
  let entries: Entry[] = [];
  let next: number | undefined;
  let refused = false;

  const count = (): number => {
    const all = Number(calls.need('cmi.interactions._count'));
    return Number.isInteger(all) && all >= 0 ? all : 0;
  };

  /** Indices must follow each other without a gap, so a refused id is not counted. */
  const set = (entry: Entry): boolean => {
    const index = entry.index ?? (next ??= count());
    const [id, ...others] = elementsOf(entry.interaction);
    if (!id || !calls.set(`cmi.interactions.${index}.${id[0]}`, id[1])) {
      refused = true;
      return false;
    }
    next = Math.max(next ?? 0, index + 1);
    entry.index = index;
    entry.isSet = true;
    others.forEach(([name, value]) => calls.set(`cmi.interactions.${index}.${name}`, value));
    return true;
  };

  return {
    add: (interaction) => void entries.push({interaction, index: undefined, isSet: false}),
    write() {
      let wrote = false;
      for (const entry of entries) {
        wrote = (!refused && !entry.isSet && set(entry)) || wrote;
      }
      return wrote;
    },
    stored: () => void (entries = entries.filter(({isSet}) => !isSet && !refused)),
    lost: () => entries.forEach((entry) => void (entry.isSet = false)),
  };
}
