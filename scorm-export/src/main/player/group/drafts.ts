import type {Clock} from '../lib/Clock';
import type {DeviceStorage} from '../lms/noLms';
import type {GroupFile} from './GroupFile';
import {readGroupFile} from './readGroupFile';

const DAY = 86_400_000;

/** Whose drafts they are, and how long they are kept. */
export interface DraftPlace {
  /** IRI of the course. */
  readonly id: string;
  readonly tasks: readonly string[];
  readonly days: number;
  /** Where those are that cannot be stored; a new place if it is not given. */
  readonly memory?: Map<string, GroupFile>;
}

/** The drafts of the group tasks of one course, one per task. */
export interface Drafts {
  /** Whether they outlive the page; else they are in its memory only. */
  lasting(): boolean;
  of(task: string): GroupFile | undefined;
  /** All of them, the last changed first. */
  all(): readonly GroupFile[];
  /** Keeps a draft; its time is set to now. */
  keep(draft: GroupFile): GroupFile;
  remove(task: string): void;
}

/** A time as files hold it. */
export function timeText(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/**
 * Drafts in the storage of this device, for so many days after their last change. Where storage is
 * not allowed, or full, they are kept in memory.
 */
export function drafts(
  {id, tasks, days, memory = new Map<string, GroupFile>()}: DraftPlace,
  device: () => DeviceStorage,
  clock: Clock,
): Drafts {
  const key = (task: string): string => `kurspakker:group:${id}:${task}`;
  let allowed = true;

  const storage = <T>(use: (found: DeviceStorage) => T): T | undefined => {
    try {
      return use(device());
    } catch {
      allowed = false;
      return undefined;
    }
  };

  const of = (task: string): GroupFile | undefined => {
    const inMemory = memory.get(task);
    if (inMemory) {
      return inMemory;
    }
    const text = storage((found) => found.getItem(key(task)));
    const {file} = text ? readGroupFile(text) : {};
    const fits = file?.course.id === id && file.task.id === task;
    if (file && fits && clock.now() - Date.parse(file.saved) < days * DAY) {
      return file;
    }
    if (text) {
      storage((found) => found.removeItem(key(task)));
    }
    return undefined;
  };

  // the storage must be asked once before anything is said about it, and what is too old goes at once
  storage((found) => {
    found.setItem(`${key('')}?`, '');
    found.removeItem(`${key('')}?`);
  });
  tasks.forEach(of);

  return {
    lasting: () => allowed,
    of,
    all: () =>
      tasks
        .map(of)
        .filter((draft) => draft !== undefined)
        .sort((one, other) => (one.saved < other.saved ? 1 : -1)),
    keep(draft) {
      const kept = {...draft, saved: timeText(clock.now())};
      const stored = storage((found) => {
        found.setItem(key(kept.task.id), JSON.stringify(kept));
        return true;
      });
      allowed = stored === true;
      if (allowed) {
        memory.delete(kept.task.id);
      } else {
        memory.set(kept.task.id, kept);
      }
      return kept;
    },
    remove(task) {
      memory.delete(task);
      storage((found) => found.removeItem(key(task)));
    },
  };
}
