import type {Host} from '../host/Host';
import {elements} from '../lib/elements';
import {drafts} from './drafts';
import {groupTask, type GroupTaskView} from './groupTask';
import type {GroupFile} from './GroupFile';
import type {GroupUi} from './GroupUi';
import {readGroupWork} from './readGroupWork';

/**
 * Starts group mode on each page of a group task when it is first shown.
 *
 * @param unstored drafts that this device does not store, for the rest of the visit
 */
export function groupMode(host: Host, unstored: Map<string, GroupFile>): void {
  const {document} = host;
  const tasks = host.course.units.filter(({kind}) => kind === 'group-task');
  if (tasks.length === 0) {
    return;
  }
  const work = readGroupWork(host.data);
  const group: GroupUi = {
    host,
    work,
    say: host.say,
    make: elements(document),
    drafts: drafts(
      {id: host.course.id, tasks: tasks.map(({id}) => id), days: work.draftDays, memory: unstored},
      host.device,
      host.clock,
    ),
  };
  const views = new Map<string, GroupTaskView>();
  const flush = (): void => views.forEach((view) => view.flush());
  host.onLeave(flush);

  host.onPage((article) => {
    flush();
    const unit = tasks.find(({id}) => id === article.dataset['page']);
    if (!unit) {
      return;
    }
    const known = views.get(unit.id);
    if (known) {
      known.refresh();
    } else {
      views.set(unit.id, groupTask(group, unit, article));
    }
  });
  document.defaultView?.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
}
