/// The script of the page of a batch: it searches and filters, and the page is complete without it.
///
/// It makes no markup out of text, asks for nothing from outside, and keeps its state behind the `#` of the address,
/// so that a view can be sent to a colleague.
enum HTMLScript {
  static let text: StaticString = #"""

    (() => {
      'use strict';
      const one = (selector, root = document) => root.querySelector(selector);
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];

      // Paper cannot unfold: where the style sheet cannot do it, details are opened while they print.
      const folded = [];
      addEventListener('beforeprint', () => {
        if (CSS.supports('selector(::details-content)') || !one('#print-details').checked) return;
        for (const details of all('details:not([open])')) {
          details.open = true;
          folded.push(details);
        }
      });
      addEventListener('afterprint', () => {
        for (const details of folded.splice(0)) details.open = false;
      });

      const form = one('.controls');
      const fold = text => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
      const rows = all('.group > ol > li').map(item => ({
        item, text: fold(one('summary', item).textContent + (one('.who', item)?.textContent ?? '')),
      }));

      // Only what is there can be chosen; the criteria come from the table of what stops applicants.
      for (const name of ['verdict', 'category', 'city']) {
        const present = new Set(rows.flatMap(row => row.item.dataset[name].split(' ')));
        for (const option of all('option', form[name])) {
          if (option.value && !present.has(option.value)) option.remove();
        }
      }
      for (const row of all('[data-criterion]')) {
        const option = document.createElement('option');
        option.value = row.dataset.criterion;
        option.textContent = one('th', row).textContent;
        form.stop.append(option);
        const link = document.createElement('a');
        link.href = '#stop=' + row.dataset.criterion;
        link.append(...one('th', row).childNodes);
        one('th', row).append(link);
      }

      const filters = ['verdict', 'category', 'city', 'stop'];
      const show = state => {
        const wanted = fold(state.get('find') ?? '');
        let shown = 0;
        for (const { item, text } of rows) {
          item.hidden = !(text.includes(wanted) && filters.every(name =>
            !state.get(name) || item.dataset[name].split(' ').includes(state.get(name))));
          if (!item.hidden) shown += 1;
        }
        form.count.value = form.count.dataset.text
          .replace('{shown}', shown).replace('{all}', rows.length);
      };

      // What the address says goes into the controls, and what the controls say goes into the address.
      const read = () => {
        const state = new URLSearchParams(location.hash.slice(1));
        for (const name of ['find', ...filters]) form[name].value = state.get(name) ?? '';
        show(state);
      };
      const write = () => {
        const state = new URLSearchParams();
        for (const name of ['find', ...filters]) if (form[name].value) state.set(name, form[name].value);
        history.replaceState(null, '', '#' + state);
        show(state);
      };
      form.addEventListener('input', write);
      form.addEventListener('submit', event => event.preventDefault());
      form.addEventListener('reset', () => setTimeout(write));
      // A link from the totals shows its effect, which is further down.
      addEventListener('hashchange', () => {
        if (!location.hash.includes('=')) return;
        read();
        form.scrollIntoView();
      });
      form.hidden = false;
      read();
    })();

    """#
}
