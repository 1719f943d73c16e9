// The page: views, counts and the parts on them.

import { get, Refused } from './api.js';
import { keepTrue } from './bus.js';
import { byId, el } from './dom.js';
import { begin, remember, token } from './session.js';
import { offer, showActs } from './acts/acts.js';
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
  const other = document.querySelector('dialog');
  if (other) {
    other.addEventListener('close', () => askForToken(why), { once: true });
    return;
  }
  const text = el('input', { required: true, autocomplete: 'off', class: 'mono' });
  open({
    title: 'A token is needed',
    parts: [el('p', {}, `${why} The server printed an address with a token when it started. Open that address, or paste the token here.`),
      field('Token', text)],
    button: 'Continue',
    stays: true,
    act: async () => {
      remember(text.value.trim());
      await get('/api/v2/externalcontacts/contacts?pageSize=1');
      location.reload();
      return true;
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

/** Not for those who may not see everything. */
async function refreshCounts() {
  try {
    const overview = await get('/local/overview');
    offer(overview.supports);
    showCounts(overview);
  } catch (failure) {
    if (!(failure instanceof Refused)) {
      tellOf(failure);
    } else if (failure.status === 401) {
      askForToken('The server does not know the token, or it has expired.');
    } else if (![403, 404].includes(failure.status)) {
      problem(failure);
    }
  }
}

/** What is kept in a database is not counted. */
function showCounts({ now, contacts, organizations, mergeSets }) {
  if (contacts) {
    const counts = {
      curated: contacts.curated, identified: contacts.identified, ephemeral: contacts.ephemeral, organizations,
      'merge sets': mergeSets,
    };
    byId('counts').replaceChildren(...Object.entries(counts).map(([name, count]) =>
      el('div', {}, el('dt', {}, name), el('dd', {}, count.toLocaleString('en')))));
  }
  ahead = Date.parse(now) - Date.now();
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
