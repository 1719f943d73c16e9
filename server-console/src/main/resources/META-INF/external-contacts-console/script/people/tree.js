// The merges that made a contact: itself on top, below each contact the two that it was made of.

import { CONTACTS, get } from '../api.js';
import { el, svg } from '../dom.js';
import { nameOf, shortId } from '../words.js';
import { asJson } from './sections.js';

const WIDTH = 168;
const HEIGHT = 46;
const GAP = 18;
const STEP = 84;

/** The drawing, with the ancestor that was opened in it; nothing for a contact that was never merged. */
export async function mergeTree(contact, signal) {
  if (!contact.mergeSet || contact.mergeSet.length < 2) {
    return [];
  }
  const root = await grown(contact, signal);
  const opened = el('div', { 'aria-live': 'polite' });
  return [el('h3', {}, `Made by merging ${leaves(root)} contacts`),
    el('p', { class: 'faint' }, 'Every id in the tree leads to the contact at the top. Each box opens the record as it was.'),
    el('div', { class: 'drawing', tabindex: '0', role: 'region', 'aria-label': 'Merges' }, drawn(root, opened)), opened];
}

/** A merge set has some fifty members at most, as the platform has it. */
async function grown(contact, signal) {
  const parents = (contact.mergedFrom ?? []).map(async ({ id }) =>
    grown(await get(`${CONTACTS}/${id}/unresolved`, { signal }), signal));
  return { contact, parents: await Promise.all(parents) };
}

function leaves(node) {
  return node.parents.length === 0 ? 1 : node.parents.reduce((sum, parent) => sum + leaves(parent), 0);
}

function depth(node) {
  return 1 + Math.max(0, ...node.parents.map(depth));
}

function drawn(root, opened) {
  const width = leaves(root) * (WIDTH + GAP) + GAP;
  const height = depth(root) * STEP;
  const picture = svg('svg', {
    class: 'tree', role: 'group', 'aria-label': 'Merge tree', viewBox: `0 0 ${width} ${height}`, width, height,
  });
  place(root, GAP / 2, 4, picture, opened, true);
  return picture;
}

/** Draws a contact over the middle of those that it was made of, and gives where that is. */
function place(node, left, top, picture, opened, isHead) {
  let from = left;
  const below = node.parents.map(parent => {
    const middle = place(parent, from, top + STEP, picture, opened, false);
    from += leaves(parent) * (WIDTH + GAP);
    return middle;
  });
  const middle = below.length > 0 ? (below[0] + below.at(-1)) / 2 : left + (WIDTH + GAP) / 2;
  for (const parent of below) {
    picture.append(svg('path', { d: `M${middle} ${top + HEIGHT} V${top + (HEIGHT + STEP) / 2} H${parent} V${top + STEP}` }));
  }
  picture.append(box(node.contact, middle, top, opened, isHead));
  return middle;
}

function box(contact, middle, top, opened, isHead) {
  const name = nameOf(contact);
  const show = event => {
    if (event.type === 'click' || event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      group.parentNode.querySelectorAll('.shown').forEach(other => other.classList.remove('shown'));
      group.classList.add('shown');
      opened.replaceChildren(unresolved(contact, isHead));
    }
  };
  const group = svg('g', {
    class: isHead ? 'head' : '', role: 'button', tabindex: '0', 'aria-label': `${name}, ${contact.type}: open`,
    onclick: show, onkeydown: show,
  },
  svg('title', {}, name),
  svg('rect', { x: middle - WIDTH / 2, y: top, width: WIDTH, height: HEIGHT, rx: 8 }),
  svg('text', { x: middle, y: top + 19, 'text-anchor': 'middle' }, name.length > 22 ? `${name.slice(0, 21)}…` : name),
  svg('text', { x: middle, y: top + 36, 'text-anchor': 'middle', class: 'faint' }, `${contact.type} · ${shortId(contact.id)}`));
  return group;
}

function unresolved(contact, isHead) {
  const shown = asJson(contact);
  shown.open = true;
  shown.querySelector('summary').textContent = `${nameOf(contact)}, as it ${isHead ? 'is now' : 'was when it was merged'}`;
  shown.querySelector('pre').textContent = `curl -H "Authorization: Bearer $TOKEN" ${location.origin}${CONTACTS}/${contact.id}/unresolved`;
  return shown;
}
