// Merge…: pick the other contact, see the plan value by value, then merge.

import { post } from '../api.js';
import { tell } from '../bus.js';
import { field, open } from '../dialog.js';
import { el } from '../dom.js';
import { notice, problem } from '../notices.js';
import { lineOf, nameOf, shortId } from '../words.js';
import { found } from '../people/search.js';

const RULES = {
  SAME_VALUE: 'both have it',
  ONLY_VALUE: 'only one has a value',
  NEWEST_VALUE: 'changed most recently',
  TARGET_ON_TIE: 'changed at the same time: the target’s',
  MOVED_TO_FREE_FIELD: 'moved to a free field',
  KEPT_AS_IDENTIFIER: 'no free field: kept as an identifier',
  LEFT_ON_ANCESTOR: 'no free field: stays on the ancestor',
  STRONGER_TYPE: 'the stronger type',
};

/** Merges a contact with one that is searched for. */
export function merge(source) {
  let pair;
  let merging = false;
  const plan = el('div', { 'aria-live': 'polite' }, el('p', { class: 'faint' }, 'Choose the contact that it is merged into.'));
  const candidates = el('ul', { class: 'found', hidden: true });
  const box = el('input', { type: 'search', autocomplete: 'off', placeholder: 'Name, e-mail, phone or id' });
  const swap = el('button', { type: 'button', hidden: true, onclick: () => preview(pair.target, pair.source) }, 'Swap');
  let typing;
  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => find().catch(problem), 180);
  });
  const { main } = open({
    title: `Merge ${nameOf(source)}`,
    parts: [field('With', box), candidates, plan, swap],
    button: 'Merge',
    act: async () => {
      const { source: from, target } = pair;
      merging = true;
      const made = await post('/api/v2/externalcontacts/merge/contacts', { sourceContactId: from.id, targetContactId: target.id })
        .finally(() => { merging = false; });
      notice(`${nameOf(made)} is one contact now; both old ids lead to it.`);
      tell('chosen', made.id);
      tell('changed', [made.id]);
    },
  });
  main.disabled = true;

  async function find() {
    const text = box.value.trim();
    const { entities } = text ? await found(text, 1, 20) : { entities: [] };
    if (text !== box.value.trim()) {
      return;
    }
    const others = entities.filter(contact => contact.id !== source.id);
    candidates.hidden = others.length === 0;
    candidates.replaceChildren(...others.map(contact => el('li', {}, el('button', { type: 'button', onclick: () => {
      candidates.hidden = true;
      box.value = nameOf(contact);
      preview(source, contact);
    } }, el('span', {}, nameOf(contact)), el('span', { class: 'faint' }, lineOf(contact)),
    el('span', { class: `badge ${contact.type.toLowerCase()}` }, contact.type)))));
  }

  async function preview(from, target) {
    if (merging) {
      return;
    }
    const asked = { source: from, target };
    pair = asked;
    main.disabled = true;
    swap.hidden = false;
    const shown = await planOf(asked);
    // Meanwhile it may have been swapped, or another contact chosen.
    if (pair === asked) {
      plan.replaceChildren(shown);
      main.disabled = !shown.matches('.plan');
    }
  }
}

async function planOf({ source, target }) {
  try {
    return table(await post('/local/merge-preview', { sourceContactId: source.id, targetContactId: target.id }), source, target);
  } catch (failure) {
    return el('p', { class: 'problem' }, failure.message);
  }
}

function table({ choices }, source, target) {
  const names = { [source.id]: nameOf(source), [target.id]: nameOf(target) };
  return el('table', { class: 'plan' },
    el('caption', { class: 'faint' }, `${nameOf(source)} (source) into ${nameOf(target)} (target)`),
    el('thead', {}, el('tr', {}, ['Field', 'Value', 'From', 'Rule'].map(text => el('th', { scope: 'col' }, text)))),
    el('tbody', {}, choices.map(choice => el('tr', {},
      el('td', {}, choice.field ?? ''), el('td', {}, choice.value),
      el('td', {}, names[choice.from] ?? shortId(choice.from)), el('td', {}, RULES[choice.rule] ?? choice.rule)))));
}
