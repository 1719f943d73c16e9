// Load a file…: contacts from a CSV file or vCards, with a line for each row that was not taken as it is.

import { post } from '../api.js';
import { tell } from '../bus.js';
import { field, open } from '../dialog.js';
import { el } from '../dom.js';
import { counted } from '../words.js';

/** More does not fit into the body of a call, in Base64. */
const MOST_BYTES = 3_000_000;

const ENCODINGS = ['windows-1252', 'ISO-8859-1', 'ISO-8859-2', 'windows-1251', 'Shift_JIS', 'GB18030'];

export function loadFile() {
  const file = el('input', { type: 'file', accept: '.csv,.vcf,.txt,text/csv,text/vcard', required: true });
  const charset = el('select', {}, el('option', { value: '' }, 'UTF-8, unless the file says otherwise'), ENCODINGS.map(name => el('option', {}, name)));
  const report = el('div', { 'aria-live': 'polite' });
  open({
    title: 'Load a file',
    parts: [el('p', { class: 'faint' }, 'One CSV file or one file of vCards, as exported by other programs.'), el('div', { class: 'row' }, field('File', file), field('Encoding', charset)), report],
    button: 'Load',
    act: async () => {
      const [chosen] = file.files;
      if (chosen.size > MOST_BYTES) {
        throw new Error('The file is larger than 3 MB: start a server with --seed and its name instead.');
      }
      const told = await post('/local/files', { name: chosen.name, content: await encoded(chosen), charset: charset.value || undefined });
      report.replaceChildren(...lines(told, chosen.name));
      tell('changed', []);
      return true;
    },
  });
}

/** In Base64. */
function encoded(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function lines({ format, used, unused, contacts, rejected, rows, more }, name) {
  return [
    el('p', {}, `${name}: ${format}. ${counted(contacts, 'contact')} loaded, ${counted(rejected, 'row')} rejected.`),
    el('p', { class: 'faint' }, `Used: ${used.join(', ') || 'none'}. Not used: ${unused.join(', ') || 'none'}.`),
    rows.length > 0 && el('table', {},
      el('thead', {}, el('tr', {}, ['Line', 'Why'].map(text => el('th', { scope: 'col' }, text)))),
      el('tbody', {}, rows.map(row => el('tr', { class: row.reasons?.length > 0 ? 'refused' : '' },
        el('td', {}, String(row.line)), el('td', {}, [...(row.reasons ?? []), ...(row.remarks ?? [])].join('; ')))))),
    more > 0 && el('p', { class: 'faint' }, `and ${counted(more, 'row')} more`),
  ].filter(Boolean);
}
