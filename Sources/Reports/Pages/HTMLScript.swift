/// The script of the page of a batch: it sorts and filters, and the page is complete without it.
///
/// It makes no markup out of text, asks for nothing from outside, and keeps its state behind the `#` of the address,
/// so that a view can be sent to a colleague.
enum HTMLScript {
  static let text: StaticString = #"""

    (() => {
      'use strict';
      const one = (selector, root = document) => root.querySelector(selector);
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];

      // Paper cannot unfold, so everything is open while it prints.
      const folded = [];
      addEventListener('beforeprint', () => {
        for (const details of all('details:not([open])')) {
          details.open = true;
          folded.push(details);
        }
      });
      addEventListener('afterprint', () => {
        for (const details of folded.splice(0)) details.open = false;
      });

      // The totals are known last and so stand last in the file; they are read first.
      one('main').prepend(one('#summary'));

      const table = one('.applications');
      const form = one('.controls');
      const headers = [...table.tHead.rows[0].cells];
      const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
      const fold = text => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
      const ranks = ['eligible', 'incomplete', 'ineligible', 'unreadable'];
      const rows = [...table.tBodies].map(body => ({
        body,
        text: fold(body.rows[0].textContent + one('summary', body).textContent),
        keys: headers.map((header, column) => {
          const text = body.rows[0].cells[column].textContent.trim();
          if (header.dataset.key === 'verdict') return ranks.indexOf(body.dataset.verdict);
          if (text === '') return null;
          return header.classList.contains('number') ? Number(text) : text;
        }),
      }));

      // Only what is there can be chosen; the criteria come from the table of what stops applicants.
      for (const name of ['verdict', 'category', 'city']) {
        const present = new Set(rows.flatMap(row => row.body.dataset[name].split(' ')));
        for (const option of all('option', form[name])) {
          if (option.value && !present.has(option.value)) option.remove();
        }
      }
      for (const row of all('.stops [data-stop]')) {
        const option = document.createElement('option');
        option.value = row.dataset.stop;
        option.textContent = one('th', row).textContent;
        form.stop.append(option);
        const link = document.createElement('a');
        link.href = '#stop=' + row.dataset.stop;
        link.append(...one('th', row).childNodes);
        one('th', row).append(link);
      }

      const filters = ['verdict', 'category', 'city', 'stop'];
      const compare = (column, sign) => (left, right) => {
        const [a, b] = [left.keys[column], right.keys[column]];
        if (a === null || b === null) return (a === null) - (b === null);
        return sign * (typeof a === 'number' ? a - b : order.compare(a, b));
      };

      const show = state => {
        const wanted = fold(state.get('find') ?? '');
        let shown = 0;
        for (const row of rows) {
          row.body.hidden = !(row.text.includes(wanted) && filters.every(name =>
            !state.get(name) || row.body.dataset[name].split(' ').includes(state.get(name))));
          if (!row.body.hidden) shown += 1;
        }
        const sort = state.get('sort') ?? '';
        const sign = sort.startsWith('-') ? -1 : 1;
        const column = headers.findIndex(header => header.dataset.key === sort.replace(/^-/, ''));
        headers.forEach((header, index) => header.setAttribute('aria-sort',
          index !== column ? 'none' : sign < 0 ? 'descending' : 'ascending'));
        const sorted = column < 0 ? rows : [...rows].sort(compare(column, sign));
        const bodies = document.createDocumentFragment();
        for (const row of sorted) bodies.append(row.body);
        table.append(bodies);
        form.count.value = form.count.dataset.text
          .replace('{shown}', shown).replace('{all}', rows.length);
      };

      // What the address says goes into the controls, and what the controls say goes into the address.
      const read = () => {
        const state = new URLSearchParams(location.hash.slice(1));
        for (const name of ['find', ...filters]) form[name].value = state.get(name) ?? '';
        show(state);
      };
      const write = sort => {
        const state = new URLSearchParams();
        for (const name of ['find', ...filters]) if (form[name].value) state.set(name, form[name].value);
        if (sort) state.set('sort', sort);
        history.replaceState(null, '', '#' + state);
        show(state);
      };
      const sorting = () => new URLSearchParams(location.hash.slice(1)).get('sort');

      for (const header of headers) {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...header.childNodes);
        header.append(button);
        const key = header.dataset.key;
        // Numbers are asked for from the largest.
        const first = header.classList.contains('number') ? '-' + key : key;
        const second = first === key ? '-' + key : key;
        button.addEventListener('click', () => write(sorting() === first ? second : first));
      }
      form.addEventListener('input', () => write(sorting()));
      form.addEventListener('submit', event => event.preventDefault());
      form.addEventListener('reset', () => setTimeout(() => write(sorting())));
      // A link from the totals shows its effect, which is further down.
      addEventListener('hashchange', () => {
        read();
        form.scrollIntoView();
      });
      form.hidden = false;
      read();
    })();

    """#
}
