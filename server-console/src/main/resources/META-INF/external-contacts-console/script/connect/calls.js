// API: everything that the server says of itself in /openapi.json, and a form to try it.

import { get, Refused, send } from '../api.js';
import { tell } from '../bus.js';
import { byId, el } from '../dom.js';
import { field } from '../dialog.js';
import { problem } from '../notices.js';
import { exampleOf } from './example.js';

const VERBS = ['get', 'post', 'put', 'patch', 'delete'];
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

let shown = false;

export async function showCalls() {
  if (shown) {
    return;
  }
  shown = true;
  try {
    fill(await get('/openapi.json'));
  } catch (failure) {
    shown = false;
    problem(failure);
  }
}

function fill({ paths, info, components }) {
  const filter = el('input', { type: 'search', placeholder: 'Filter, for example notes or merge', 'aria-label': 'Filter the calls',
    oninput: () => calls.forEach(call => { call.hidden = !call.textContent.toLowerCase().includes(filter.value.toLowerCase()); }) });
  const calls = Object.entries(paths).flatMap(([path, operations]) => VERBS.filter(verb => operations[verb])
    .map(verb => card(verb.toUpperCase(), path, operations[verb], components.schemas)));
  byId('calls').append(el('h2', {}, info.title), el('p', {}, info.description), el('p', {}, filter), ...calls);
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
  const [type] = Object.keys(operation.requestBody?.content ?? {});
  const body = type && el('textarea', { rows: '8', class: 'mono', spellcheck: 'false' }, bodyOf(operation.requestBody.content, type, schemas));
  const answer = el('div', { 'aria-live': 'polite' });
  const button = el('button', { class: 'main', type: 'submit' }, 'Send');
  return [
    operation.description && el('p', {}, operation.description),
    el('form', { onsubmit: async event => {
      event.preventDefault();
      button.disabled = true;
      answer.replaceChildren(...await tried(verb, addressOf(path, inputs), body?.value, type));
      if (verb !== 'GET') {
        tell('changed', []);
      }
      button.disabled = false;
    } },
    inputs.map(([parameter, input]) => field(`${parameter.name}${parameter.required ? ' (required)' : ''}`, input)),
    body && field(`Body${membersOf(operation, schemas)}`, body), el('p', {}, button)),
    answer,
  ].filter(Boolean);
}

/** What it may be, to be changed; nothing where it is a file. */
function bodyOf(content, type, schemas) {
  const example = exampleOf(content[type].schema, schemas);
  if (type === JSON_TYPE) {
    return JSON.stringify(example, null, 2);
  }
  return type === FORM_TYPE ? String(new URLSearchParams(example)) : '';
}

/** The names of what a body may have. */
function membersOf(operation, schemas) {
  const { $ref: reference } = operation.requestBody.content[JSON_TYPE]?.schema ?? {};
  const properties = reference ? schemas[reference.split('/').pop()]?.properties : undefined;
  return properties ? ` (members: ${Object.keys(properties).join(', ')})` : '';
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

async function tried(verb, address, body, type) {
  try {
    const answer = await send(verb, address, body, { type });
    return told(answer.status, address, await answer.text());
  } catch (failure) {
    return failure instanceof Refused
      ? told(failure.status, address, JSON.stringify(failure.body ?? {}))
      : [el('p', { class: 'problem' }, failure.message)];
  }
}

function told(status, address, text) {
  return [el('p', { class: status < 400 ? '' : 'problem' }, `${status} · ${address}`), text && el('pre', {}, pretty(text))].filter(Boolean);
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
