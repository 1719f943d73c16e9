// Merge…: pick the other contact, see the plan value by value, then merge.

import { post } from '../api.js';
import { tell } from '../bus.js';
import { field, open } from '../dialog.js';
import { el } from '../dom.js';
import { notice, problem } from '../notices.js';
import { planTable } from '../people/plan.js';
import { found } from '../people/search.js';
import { lineOf, nameOf } from '../words.js';

/** Merges a contact with one that is searched for. */
export function merge(source) {
  let pair;
  let merging = false;
  const plan = el('div', { 'aria-live': 'polite' }, el('p', { class: 'faint' }, 'Choose the contact to merge it into.'));
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
      merging = true;
      const made = await sent('/api/v2/externalcontacts/merge/contacts', pair).finally(() => { merging = false; });
      notice(`Merged into ${nameOf(made)}; both old ids lead to it.`);
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

async function planOf(pair) {
  const { source, target } = pair;
  try {
    return planTable(await sent('/local/merge-preview', pair), { [source.id]: nameOf(source), [target.id]: nameOf(target) },
      `${nameOf(source)} (source) into ${nameOf(target)} (target)`);
  } catch (failure) {
    return el('p', { class: 'problem' }, failure.message);
  }
}

/** The answer of a call that takes a pair. A refusal has the names of the contacts in place of their ids. */
async function sent(path, { source, target }) {
  try {
    return await post(path, { sourceContactId: source.id, targetContactId: target.id });
  } catch (failure) {
    failure.message = [source, target].reduce((text, contact) => text.replaceAll(contact.id, () => nameOf(contact)), failure.message);
    throw failure;
  }
}
