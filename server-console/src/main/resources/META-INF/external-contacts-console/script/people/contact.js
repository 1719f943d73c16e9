// The chosen contact, section by section.

import { CONTACTS, get, Refused } from '../api.js';
import { calmly, hear, tell } from '../bus.js';
import { byId, el } from '../dom.js';
import { notice, problem } from '../notices.js';
import { idsOf, nameOf, timeOf, valueOf } from '../words.js';
import { merge } from '../acts/merge.js';
import { asJson, conversations, history, identifiers, notes, relationships, sessions } from './sections.js';
import { mergeTree } from './tree.js';

const SHOWN = byId('contact');
const UNTOLD = ['id', 'selfUri', 'type', 'createDate', 'modifyDate', 'canonicalContact', 'mergeSet', 'mergedFrom', 'mergedTo',
  'mergeOperation', 'firstName', 'middleName', 'lastName', 'externalDataSources'];

let chosen = '';
let organization = '';
let running = new AbortController();

/** Shows whoever is chosen, and again when something changes about them. */
export function followContact() {
  SHOWN.replaceChildren(el('p', { class: 'faint' }, 'Choose a contact on the left.'));
  hear('chosen', id => {
    chosen = id;
    show();
  });
  const again = calmly(400, () => chosen && show());
  hear('changed', ids => {
    if (ids.length === 0 || ids.includes(chosen) || ids.includes(organization)) {
      again();
    }
  });
}

async function show() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const id = chosen;
  try {
    const contact = await get(`${CONTACTS}/${id}?expand=externalOrganization`, { signal });
    if (contact.id !== id) {
      notice(`${id} was merged into this contact.`);
      tell('chosen', contact.id);
      return;
    }
    organization = contact.externalOrganization?.id ?? '';
    const parts = await Promise.all([identifiers, mergeTree, notes, sessions, conversations, relationships, history]
      .map(section => shownOf(section, contact, signal)));
    redraw(head(contact), profile(contact), ...parts.flat(), asJson(contact));
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      gone(id, failure);
    }
  }
}

/** A part that cannot be had does not take the others away. */
async function shownOf(section, contact, signal) {
  try {
    return await section(contact, signal);
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    return [el('p', { class: 'faint' }, failure.message)];
  }
}

/** Whoever uses the keyboard stays where they are. */
function redraw(...parts) {
  const focused = SHOWN.contains(document.activeElement) && document.activeElement !== SHOWN && document.activeElement.textContent;
  const opened = textsOf('details[open] > summary');
  SHOWN.replaceChildren(...parts);
  for (const summary of SHOWN.querySelectorAll('summary')) {
    summary.parentNode.open = opened.includes(summary.textContent);
  }
  if (focused !== false) {
    const same = [...SHOWN.querySelectorAll('button, summary, [tabindex]')].find(element => element.textContent === focused);
    (same ?? SHOWN).focus();
  }
}

function textsOf(selector) {
  return [...SHOWN.querySelectorAll(selector)].map(element => element.textContent);
}

function gone(id, failure) {
  if (!(failure instanceof Refused)) {
    problem(failure);
    return;
  }
  redraw(el('h2', {}, failure.status === 404 ? 'This contact no longer exists' : 'This contact cannot be shown'),
    el('p', { class: 'faint mono' }, id), el('p', {}, failure.message));
}

function head(contact) {
  return el('div', {},
    el('div', { class: 'title' },
      el('h2', {}, nameOf(contact)),
      el('span', { class: `badge ${contact.type.toLowerCase()}` }, contact.type),
      el('div', { class: 'acts' },
        el('button', { type: 'button', onclick: () => tell('filter', idsOf(contact)) }, 'Show what happened'),
        el('button', { type: 'button', class: 'main', onclick: () => merge(contact) }, 'Merge…'))),
    el('p', { class: 'faint' }, el('span', { class: 'mono' }, contact.id),
      ` · created ${timeOf(contact.createDate)} · changed ${timeOf(contact.modifyDate)}`));
}

function profile(contact) {
  const told = Object.entries(contact).filter(([name, value]) => !UNTOLD.includes(name) && value !== null);
  return told.length === 0
    ? el('p', { class: 'faint' }, 'The profile is empty.')
    : el('dl', { class: 'facts' }, told.map(([name, value]) =>
      [el('dt', {}, name), el('dd', {}, name === 'externalOrganization' ? value.name ?? value.id : valueOf(value))]));
}
