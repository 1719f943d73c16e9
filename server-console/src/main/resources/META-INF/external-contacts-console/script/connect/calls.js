// API: everything that the server says of itself in /openapi.json, and a form to try it.

import { get, Refused, send } from '../api.js';
import { byId, el } from '../dom.js';
import { field } from '../dialog.js';

const VERBS = ['get', 'post', 'put', 'patch', 'delete'];

export async function showCalls() {
  if (byId('calls').childElementCount > 0) {
    return;
  }
  const document = await get('/openapi.json');
  const filter = el('input', { type: 'search', placeholder: 'Filter, such as notes or merge', 'aria-label': 'Filter the calls',
    oninput: () => calls.forEach(call => { call.hidden = !call.textContent.toLowerCase().includes(filter.value.toLowerCase()); }) });
  const calls = Object.entries(document.paths).flatMap(([path, operations]) => VERBS.filter(verb => operations[verb])
    .map(verb => card(verb.toUpperCase(), path, operations[verb], document.components.schemas)));
  byId('calls').append(el('h2', {}, document.info.title), el('p', {}, document.info.description), el('p', {}, filter), ...calls);
}

function card(verb, path, operation, schemas) {
  const content = el('div', {});
  const card = el('details', { class: 'card', ontoggle: () => {
    if (card.open && content.childElementCount === 0) {
      content.append(...form(verb, path, operation, schemas));
    }
  } }, el('summary', {}, el('span', { class: 'verb' }, verb), el('span', { class: 'mono' }, path), ' ',
    el('span', { class: 'faint' }, `${operation.summary ?? ''} · ${operation.tags?.[0] ?? ''}`)), content);
  return card;
}

function form(verb, path, operation, schemas) {
  const parameters = (operation.parameters ?? []).filter(parameter => parameter.in !== 'header');
  const inputs = parameters.map(parameter => [parameter, el('input', { required: parameter.required, autocomplete: 'off' })]);
  const body = operation.requestBody && el('textarea', { rows: '6', class: 'mono', spellcheck: 'false' }, '{}');
  const answer = el('div', { 'aria-live': 'polite' });
  return [
    operation.description && el('p', {}, operation.description),
    el('form', { onsubmit: async event => {
      event.preventDefault();
      answer.replaceChildren(...await tried(verb, addressOf(path, inputs), body?.value));
    } },
    inputs.map(([parameter, input]) => field(`${parameter.name}${parameter.required ? ' (required)' : ''}`, input)),
    body && field(`Body${membersOf(operation, schemas)}`, body), el('p', {}, el('button', { class: 'main', type: 'submit' }, 'Send'))),
    answer,
  ].filter(Boolean);
}

/** The names of what a body may have. */
function membersOf(operation, schemas) {
  const { $ref: reference } = operation.requestBody.content['application/json']?.schema ?? {};
  const properties = reference ? schemas[reference.split('/').pop()]?.properties : undefined;
  return properties ? `, of ${Object.keys(properties).join(', ')}` : '';
}

function addressOf(path, inputs) {
  const query = new URLSearchParams();
  let address = path;
  for (const [parameter, input] of inputs) {
    if (parameter.in === 'path') {
      address = address.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
    } else if (input.value !== '') {
      query.append(parameter.name, input.value);
    }
  }
  return query.size > 0 ? `${address}?${query}` : address;
}

async function tried(verb, address, body) {
  try {
    const answer = await send(verb, address, body);
    return shown(answer.status, address, await answer.text());
  } catch (failure) {
    if (failure instanceof Refused) {
      return shown(failure.status, address, JSON.stringify(failure.body ?? {}));
    }
    throw failure;
  }
}

function shown(status, address, text) {
  return [el('p', { class: status < 400 ? '' : 'problem' }, `${status} · ${address}`), text && el('pre', {}, pretty(text))].filter(Boolean);
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
