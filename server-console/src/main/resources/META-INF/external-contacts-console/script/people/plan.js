// What a merge makes of two contacts, value by value.

import { el } from '../dom.js';
import { shortId } from '../words.js';

const RULES = {
  SAME_VALUE: 'both have this value',
  ONLY_VALUE: 'only one has a value',
  NEWEST_VALUE: 'changed most recently',
  TARGET_ON_TIE: 'changed at the same time: the target’s',
  MOVED_TO_FREE_FIELD: 'moved to a free field',
  KEPT_AS_IDENTIFIER: 'no free field: kept as an identifier',
  LEFT_ON_ANCESTOR: 'no free field: stays on the ancestor',
  STRONGER_TYPE: 'the stronger type',
};

/** Each value with where it comes from, by these names of ids, and the rule that chose it. */
export function planTable({ choices }, names, caption) {
  return el('table', { class: 'plan' },
    caption && el('caption', { class: 'faint' }, caption),
    el('thead', {}, el('tr', {}, ['Field', 'Value', 'From', 'Rule'].map(text => el('th', { scope: 'col' }, text)))),
    el('tbody', {}, choices.map(choice => el('tr', {},
      el('td', {}, choice.field ?? ''), el('td', {}, choice.value),
      el('td', {}, names[choice.from] ?? shortId(choice.from)), el('td', {}, RULES[choice.rule] ?? choice.rule)))));
}
