// The page: views, counts and the parts on them.

import { get, Refused } from './api.js';
import { keepTrue } from './bus.js';
import { byId, el } from './dom.js';
import { begin, remember, token } from './session.js';
import { showActs } from './acts/acts.js';
import { showConnect } from './connect/connect.js';
import { showCalls } from './connect/calls.js';
import { field, open } from './dialog.js';
import { problem } from './notices.js';
import { followContact } from './people/contact.js';
import { followList } from './people/list.js';
import { followLive } from './live/live.js';

/** By how much the server's clock is ahead of the browser's, in milliseconds; unknown at first. */
let ahead;

const VIEWS = { people: () => {}, connect: showConnect, calls: showCalls };

begin();
if (token()) {
  start();
} else {
  askForToken();
}

function start() {
  window.addEventListener('hashchange', showView);
  showView();
  showActs();
  followContact();
  followList();
  followLive();
  keepTrue(refreshCounts);
  refreshCounts();
  setInterval(showClock, 1_000);
}

function tellOf(failure) {
  if (document.querySelector('dialog')) {
    return;
  }
  open({
    title: 'The server does not answer',
    parts: [el('p', {}, failure.message)],
    button: 'Try again',
    act: () => location.reload(),
  });
}

function askForToken(why = '') {
  if (document.querySelector('dialog')) {
    return;
  }
  const text = el('input', { required: true, autocomplete: 'off', class: 'mono' });
  open({
    title: 'Which token?',
    parts: [el('p', {}, `${why} The server printed an address with a token when it started. Open that, or paste the token.`),
      field('Token', text)],
    button: 'Go on',
    act: async () => {
      remember(text.value.trim());
      await get('/api/v2/externalcontacts/contacts?pageSize=1');
      location.reload();
    },
  });
}

function showView() {
  const name = Object.hasOwn(VIEWS, location.hash.slice(1)) ? location.hash.slice(1) : 'people';
  for (const view of Object.keys(VIEWS)) {
    byId(view).hidden = view !== name;
  }
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${name}`) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
  VIEWS[name]();
}

/** Engines that keep contacts elsewhere are not counted, and not for those who may not see everything. */
async function refreshCounts() {
  try {
    showCounts(await get('/local/overview'));
  } catch (failure) {
    if (!(failure instanceof Refused)) {
      tellOf(failure);
    } else if (failure.status === 401) {
      askForToken('The token is unknown here, or has expired.');
    } else if (![403, 404, 422].includes(failure.status)) {
      problem(failure);
    }
  }
}

function showCounts(overview) {
  const { contacts, organizations, mergeSets } = overview;
  const counts = {
    curated: contacts.curated, identified: contacts.identified, ephemeral: contacts.ephemeral, organizations,
    'merge sets': mergeSets,
  };
  byId('counts').replaceChildren(...Object.entries(counts).map(([name, count]) =>
    el('div', {}, el('dt', {}, name), el('dd', {}, count.toLocaleString('en')))));
  ahead = Date.parse(overview.now) - Date.now();
  showClock();
}

function showClock() {
  if (ahead === undefined) {
    return;
  }
  const now = new Date(Date.now() + ahead);
  byId('clock').textContent = now.toLocaleString();
  byId('clock').dateTime = now.toISOString();
}
