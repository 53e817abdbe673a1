import type {TaskUi} from './GroupUi';

/** Five lines before the first field: who is responsible, what, where, how long, how to delete. */
export function privacyNotice({make, say, work, drafts, host}: TaskUi): HTMLElement {
  const sends = work.handIn !== 'export' && /^(lms|review)$/.test(host.keeper());
  const mayCarry = work.handIn === 'text' && host.carriesText;
  const told = mayCarry ? 'group.privacy.where.text' : 'group.privacy.where.status';
  const lines = [
    say('group.privacy.who', {publisher: work.publisher}),
    say('group.privacy.what'),
    say(sends ? told : 'group.privacy.where.here'),
    say('group.privacy.long', {days: work.draftDays}),
    say('group.privacy.delete'),
  ];
  const notice = make(
    'div',
    {class: 'note privacy', role: 'note'},
    make('p', {class: 'note-title'}, say('group.privacy')),
    make('ul', {}, ...lines.map((line) => make('li', {}, line))),
    make('p', {}, make('strong', {}, say('group.privacy.names'))),
    make('p', {}, say('group.shared')),
  );
  if (!drafts.lasting()) {
    notice.append(make('p', {class: 'warning', role: 'alert'}, say('group.not-lasting')));
  }
  return notice;
}
