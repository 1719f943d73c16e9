// The lower part: requests and events as they happen.

import { hear, tell } from '../bus.js';
import { byId, el } from '../dom.js';
import { follow } from '../stream.js';
import { events, remember } from './events.js';
import { contactsOf, organizationsOf } from './facts.js';
import { requests } from './requests.js';

const STATES = { live: 'live', missed: 'live, some were missed', interrupted: 'interrupted, retrying' };
const WHOLE = ['/local/reset', '/local/snapshot'];
const REFUSALS = { 401: 'the token is no longer valid', 404: 'not kept by this server' };

const kinds = {
  requests: { title: 'Requests', rows: requests(), path: '/local/requests' },
  events: { title: 'Events', rows: events(), path: '/local/events' },
};

let shown = 'requests';

/** Begins to follow both. */
export function followLive() {
  const filter = el('input', { type: 'search', placeholder: 'Filter by contact, client or status', 'aria-label': 'Filter',
    oninput: () => each(kind => kind.rows.filter(filter.value)) });
  const pause = el('button', { type: 'button', 'aria-pressed': 'false', onclick: () => {
    const on = pause.getAttribute('aria-pressed') !== 'true';
    pause.setAttribute('aria-pressed', String(on));
    each(kind => kind.rows.pause(on));
  } }, 'Pause');
  const clear = el('button', { type: 'button', onclick: () => each(kind => kind.rows.clear()) }, 'Clear');
  const tabs = Object.entries(kinds).map(([name, kind]) => {
    kind.state = el('span', { class: 'faint' });
    kind.tab = el('button', { type: 'button', onclick: () => show(name) }, kind.title, ' ', kind.state);
    return kind.tab;
  });
  byId('live').append(
    el('div', { class: 'bar' }, tabs, filter, el('span', {}, pause, ' ', clear)),
    el('div', { class: 'rows', tabindex: '0', role: 'region', 'aria-label': 'Latest requests and events' }));
  show(shown);
  hear('filter', ids => {
    filter.value = ids.join(', ');
    each(kind => kind.rows.filter(filter.value));
    show('events');
  });
  follow(kinds.requests.path, { item: called, state: stateOf(kinds.requests) });
  follow(kinds.events.path, { item: happened, state: stateOf(kinds.events) });
}

/** Of what is replaced or forgotten as a whole no event tells. */
function called(request) {
  kinds.requests.rows.add(request);
  if (request.method === 'POST' && WHOLE.includes(request.path)) {
    tell('changed', []);
  }
}

function happened(event) {
  remember(event);
  kinds.events.rows.add(event);
  tell('changed', [...contactsOf(event), ...organizationsOf(event)]);
}

/** A server may keep none of them: then it says so where they would be. */
function stateOf(kind) {
  return (state, refusal) => {
    // Whatever is loaded again because of this is refused as well, and asks for a token.
    if (state === 'missed' || refusal?.status === 401) {
      tell('changed', []);
    }
    kind.state.textContent = STATES[state] ?? REFUSALS[refusal.status] ?? refusal.message;
  };
}

function show(name) {
  shown = name;
  each((kind, its) => kind.tab.setAttribute('aria-pressed', String(its === name)));
  byId('live').querySelector('.rows').replaceChildren(kinds[name].rows.table);
}

function each(work) {
  Object.entries(kinds).forEach(([name, kind]) => work(kind, name));
}
