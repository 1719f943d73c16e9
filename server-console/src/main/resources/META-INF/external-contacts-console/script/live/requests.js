// Every request that the server answered, newest first. A click on a row tells why it was refused, and opens the contact.

import { tell } from '../bus.js';
import { el } from '../dom.js';
import { open } from '../dialog.js';
import { timeOf } from '../words.js';
import { growing } from './rows.js';

const COLUMNS = ['Time', 'Request', 'Status', 'ms', 'Client', 'Correlation id'];

export function requests() {
  return growing(COLUMNS, row, matches);
}

function row(request) {
  const refused = request.status >= 400;
  return el('tr', { class: refused ? 'refused' : '' },
    el('td', {}, timeOf(request.at)),
    el('td', {}, el('button', { type: 'button', class: 'quiet', onclick: () => details(request) },
      `${request.method} ${request.path ?? '(no such path)'}`)),
    el('td', { class: 'status' }, request.code ? `${request.status} ${request.code}` : String(request.status)),
    el('td', {}, String(request.millis)),
    el('td', {}, request.client ?? ''),
    el('td', { class: 'mono' }, request.correlationId));
}

function details(request) {
  const violations = request.violations ?? [];
  const { dialog } = open({
    title: `${request.method} ${request.path ?? '(no such path)'}`,
    parts: [
      el('p', {}, `Answered with ${request.status}${request.code ? ` ${request.code}` : ''} in ${request.millis} ms.`),
      violations.length > 0 && el('table', {},
        el('thead', {}, el('tr', {}, ['Field', 'Why it was refused'].map(text => el('th', { scope: 'col' }, text)))),
        el('tbody', {}, violations.map(({ field, reason }) => el('tr', {}, el('td', {}, field), el('td', {}, reason))))),
      request.contactId && el('p', {}, el('button', { type: 'button', onclick: () => {
        tell('chosen', request.contactId);
        dialog.close();
      } }, 'Open the contact')),
      el('pre', {}, JSON.stringify(request, null, 2)),
    ].filter(Boolean),
  });
}

function matches(request, text) {
  return text === '' || [request.path, request.operation, request.client, request.contactId, request.correlationId, request.code,
    String(request.status)].some(value => value?.toLowerCase().includes(text));
}
