// The buttons beside the search box.

import { byId, el } from '../dom.js';
import { notice } from '../notices.js';
import { addPeople } from './people.js';
import { letTimePass } from './expire.js';
import { loadFile } from './file.js';
import { reset } from './reset.js';
import { restore, takeSnapshot } from './snapshot.js';
import { takeCall } from './interaction.js';

/** Each with what the server has to support for it, if not every server does. */
const ACTS = [
  ['Take a call…', takeCall], ['Let time pass…', letTimePass], ['Add people…', addPeople, 'people'], ['Load a file…', loadFile, 'files'],
  ['Snapshot', takeSnapshot, 'snapshot'], ['Restore…', restore, 'restore'], ['Reset…', reset, 'reset'],
];

const IN_MEMORY = ['restore', 'reset'];

export function showActs() {
  byId('acts').append(...ACTS.map(([name, act, needs]) => {
    const button = el('button', { type: 'button', 'data-needs': needs, onclick: () =>
      button.ariaDisabled === 'true' ? notice(button.title) : act() }, name);
    return button;
  }));
}

/** What the server does not support is not offered. The button stays, so that it can say why, also to those who use the keyboard. */
export function offer(supported) {
  for (const button of byId('acts').querySelectorAll('[data-needs]')) {
    const { needs } = button.dataset;
    const isOffered = supported.includes(needs);
    button.ariaDisabled = String(!isOffered);
    button.title = isOffered ? '' : reason(needs);
  }
}

function reason(needs) {
  return IN_MEMORY.includes(needs)
    ? 'Not supported by this server: it needs one that keeps its data in memory only, without --data and --database.'
    : 'Not supported by this server: it needs one that was started from the command line.';
}
