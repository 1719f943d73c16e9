// What changed, as the engine told it after each commit.

import { tell } from '../bus.js';
import { el } from '../dom.js';
import { open } from '../dialog.js';
import { planTable } from '../people/plan.js';
import { timeOf } from '../words.js';
import { contactsOf, differencesOf, headlineOf } from './facts.js';
import { growing } from './rows.js';

const KEPT = 1_000;

let latest = [];

/** The latest that the server told, oldest first. */
export function latestEvents() {
  return latest;
}

export function remember(event) {
  latest = [...latest.slice(1 - KEPT), event];
}

export function events() {
  return growing(['Time', 'What', 'Who'], row, matches);
}

function row(event) {
  return el('tr', {},
    el('td', {}, timeOf(event.at)),
    el('td', {}, el('button', { type: 'button', class: 'quiet', onclick: () => details(event) }, event.facts.map(headlineOf).join('; '))),
    el('td', {}, who(event.caller)));
}

function who(caller) {
  return caller.user ?? (caller.trusted ? 'a client with all permissions' : 'a client');
}

function details(event) {
  const { dialog } = open({
    title: event.facts.map(headlineOf).join('; '),
    parts: [
      ...event.facts.filter(fact => fact.before).map(changes),
      ...event.facts.filter(fact => fact.plan).map(({ plan }) => planTable(plan, { [plan.source]: 'source', [plan.target]: 'target' })),
      el('p', { class: 'row' }, contactsOf(event).slice(0, 6).map(id => el('button', { type: 'button', class: 'mono', onclick: () => {
        tell('chosen', id);
        dialog.close();
      } }, id))),
      el('pre', {}, JSON.stringify(event, null, 2)),
    ],
  });
}

function changes(fact) {
  return el('table', {},
    el('thead', {}, el('tr', {}, ['Field', 'Before', 'After'].map(text => el('th', { scope: 'col' }, text)))),
    el('tbody', {}, differencesOf(fact).map(([field, before, after]) => el('tr', {},
      el('td', {}, field), el('td', { class: 'before' }, before), el('td', { class: 'after' }, after)))));
}

function matches(event, text) {
  return text === '' || JSON.stringify(event).toLowerCase().includes(text);
}
