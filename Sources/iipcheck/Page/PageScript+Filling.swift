extension PageScript {
  /// Filling in and judging an application, for who applies.
  static let filling: StaticString = #"""

    // What was typed and is no certain figure is not in the file; it stays in its field.
    let typed = new Map(), saved = '', state;
    unsaved.push(() => typed.size > 0 || text('save') !== saved);

    // Fields
    const path = element => element.closest('[data-path]').dataset.path;
    const places = wanted => all(`[data-path="${CSS.escape(wanted)}"]`);
    const value = control => {
      if (control.type === 'radio') return control.value;
      if (control.type !== 'checkbox') return control.value;
      return all('[data-part=statement]:checked', control.closest('[data-path]')).map(box => box.value).join('\n');
    };
    const put = (control, given) => {
      if (control.dataset.part === 'none') {
        control.checked = given === '[]';
        return;
      }
      if (given === '[]') given = '';
      if (control.type === 'radio') control.checked = control.value === given;
      else if (control.type === 'checkbox') control.checked = given.split('\n').includes(control.value);
      else if (control.value !== given) control.value = given;
      if (control.tagName === 'TEXTAREA') control.rows = Math.min(12, Math.max(2, given.split('\n').length));
    };
    // A list has beside its items a box that says that there is none.
    const statements = root => all('[data-part=statement], [data-part=none]', root);
    const controls = (root, part) => all(`[data-part=${part}]`, root);

    const remark = (wanted, given) => {
      for (const place of places(wanted)) {
        const line = one('.reading', place);
        const isAsked = given?.kind === 'asked';
        place.classList.toggle('asked', isAsked);
        for (const control of controls(place, 'statement')) {
          if (isAsked) control.setAttribute('aria-invalid', 'true');
          else control.removeAttribute('aria-invalid');
        }
        line.replaceChildren();
        if (!given) continue;
        line.append(given.text);
        if (!given.offer) continue;
        const button = make('button', 'plain-button', given.button);
        button.type = 'button';
        button.addEventListener('click', () => { enter(wanted, 'statement', given.offer); controls(place, 'statement')[0].focus(); });
        line.append(' ', button);
      }
    };
    const enter = (wanted, part, given, source) => {
      const answer = ask('set', wanted, part, given);
      if (part === 'statement') {
        if (answer.remark?.kind === 'asked') typed.set(wanted, given);
        else typed.delete(wanted);
        remark(wanted, answer.remark);
      }
      for (const place of places(wanted)) {
        for (const control of part === 'statement' ? statements(place) : controls(place, part)) {
          if (control !== source) put(control, given);
        }
      }
      show(answer);
    };
    addEventListener('input', event => {
      const control = event.target;
      if (control.dataset.part === 'none') enter(path(control), 'statement', control.checked ? '[]' : '', control);
      else if (control.dataset.part) enter(path(control), control.dataset.part, value(control), control);
    });

    // What the engine says
    const said = new WeakMap();
    const outcome = (line, field) => {
      const words = JSON.stringify(field);
      if (said.get(line) === words) return;
      said.set(line, words);
      line.replaceChildren();
      line.className = 'out';
      if (!field) return;
      line.append(make('span', 'sign ' + field.tone, field.word));
      if (field.short) line.append(' ', make('b', 'short', field.short));
      if (field.tone !== 'aside') line.append(make('small', '', field.required + '  ' + field.clause));
    };
    // What is looked at after every key, looked up once.
    let lines = [], rows = [], cells = [];
    const look = () => {
      lines = all('#view-fill [data-out]');
      rows = all('#view-fill [data-path]').map(row => ({ row, readers: row.dataset.reads.split(' ') }));
      cells = all('.figures [data-cell]').map(cell => ({ cell, place: Number(cell.dataset.cell), path: path(cell) }));
    };
    const show = answer => {
      state = answer;
      const fields = new Map((state.fields ?? []).map(field => [field.path, field]));
      for (const line of lines) outcome(line, fields.get(line.dataset.out));
      const place = state.categories.findIndex(category => category.code === state.category);
      for (const { row, readers } of rows) {
        const tone = fields.get(row.dataset.path)?.tone ?? '';
        if (row.dataset.tone !== tone) row.dataset.tone = tone;
        row.classList.toggle('unread', place >= 0 && row.dataset.always === 'no' && !readers.includes(String(place)));
      }
      const verdict = one('#verdict');
      verdict.className = 'mark ' + (state.verdict?.code ?? 'aside');
      verdict.textContent = state.verdict?.word ?? one('#view-pick h2').textContent;
      one('#tally').textContent = state.verdict?.tally ?? '';
      one('#progress').max = state.all || 1;
      one('#progress').value = state.stated ?? 0;
      one('#stated').textContent = state.progress ?? '';
      for (const section of state.sections ?? []) {
        const link = one(`[data-section=${section.id}]`);
        one('.count', link).textContent = section.text;
        one('.count', link).classList.toggle('short', section.short > 0);
      }
      for (const { cell, place, path } of cells) cell.dataset.tone = state.categories[place]?.cells[path] ?? '';
      for (const category of state.categories) {
        const card = one(`[data-category=${category.code}]`);
        card.className = 'category ' + category.tone;
        one('[data-word]', card).className = 'mark ' + category.tone;
        one('[data-word]', card).textContent = category.word;
        one('[data-counts]', card).textContent = category.counts;
        one('ul', card).replaceChildren(...category.short.map(line => make('li', '', line)));
      }
      const problems = one('#problems');
      problems.hidden = !state.problems.length;
      problems.replaceChildren(...state.problems.map(problem =>
        make('li', '', (problem.path ? problem.path + ': ' : '') + problem.text)));
      clearTimeout(show.later);
      show.later = setTimeout(() => {
        if (state.verdict) one('#live').textContent = state.verdict.word + ' ' + state.verdict.tally;
        if (view() === 'result') report();
      }, 600);
    };

    // Members of groups, and everything that a file states
    const member = (group, place) => {
      const copy = one(`template[data-group=${group}]`).content.cloneNode(true);
      for (const element of all('*', copy)) {
        for (const attribute of element.attributes) {
          if (attribute.value.includes('[#]')) attribute.value = attribute.value.replaceAll('[#]', `[${place}]`);
        }
      }
      one('.number', copy).textContent = place + 1;
      one('[data-remove]', copy).value = place;
      return copy;
    };
    const fill = answer => {
      for (const [group, count] of Object.entries(answer.members ?? {})) {
        const room = one(`[data-members=${group}]`);
        room.replaceChildren();
        for (let place = 0; place < count; place += 1) room.append(member(group, place));
      }
      look();
      const values = new Map((answer.values ?? []).map(given => [given.path, given]));
      for (const field of all('[data-path]')) {
        const given = values.get(field.dataset.path);
        for (const control of statements(field)) put(control, typed.get(field.dataset.path) ?? given?.statement ?? '');
        for (const control of controls(field, 'evidence')) put(control, given?.evidence ?? '');
      }
      one('#file').textContent = answer.name;
      one('main').classList.toggle('no-form', !answer.isForm);
      show(answer);
      for (const problem of answer.problems) remark(problem.path, { kind: 'asked', text: problem.text });
    };
    const begin = answer => {
      typed = new Map();
      saved = text('save');
      fill(answer);
      turn(false);
    };

    // Which report is shown, also once the language has changed.
    let shownReport = 'check';
    const kind = () => one('[name=report]:checked').value;
    const report = () => putReport(one('#report'), text(kind()));

    parts.push(() => {
      one('#open').addEventListener('change', async event => {
        const file = event.target.files[0];
        if (file && leaves()) begin(ask('open', file.name, await read(file)));
        event.target.value = '';
      });
      const heads = all('.figures thead th').map(head => head.textContent);
      for (const row of all('.figures tbody tr')) {
        for (const [place, cell] of [...row.cells].entries()) cell.dataset.label = heads[place];
      }
      one(`[name=report][value=${shownReport}]`).checked = true;
      for (const input of all('[name=report]')) {
        input.addEventListener('change', () => {
          shownReport = kind();
          report();
        });
      }
      for (const [id, name] of [['only', 'only-open'], ['unread', 'with-unread']]) {
        one('#' + id).addEventListener('change', event => one('.form').classList.toggle(name, event.target.checked));
      }
      if (state) fill(ask('state'));
    });
    turned.push(() => { if (view() === 'result') report(); });
    addEventListener('click', async event => {
      const button = event.target.closest?.('button');
      if (!button) return;
      const data = button.dataset;
      if (button.id === 'save') {
        save(state.name, bytes('save'), 'application/json');
        saved = text('save');
      } else if (button.id === 'copy') {
        await navigator.clipboard?.writeText(text('save'));
        one('#live').textContent = button.textContent;
      } else if (button.id === 'blank') {
        if (leaves()) begin(ask('blank', data.name));
      } else if (button.id === 'print') {
        one('#report').contentWindow.print();
      } else if (button.id === 'save-report') {
        save(state.name.replace(/\.json$/, '') + '.html', bytes(kind()), 'text/html');
      } else if (data.choose) {
        enter('category', 'statement', data.choose);
        location.hash = '#fill';
      } else if (data.add) {
        fill(ask('add', data.add));
        all(`[data-members=${data.add}] .member`).at(-1).querySelector('input, select').focus();
      } else if (data.remove) {
        for (const key of [...typed.keys()]) if (key.startsWith(data.remove + '[')) typed.delete(key);
        fill(ask('remove', data.remove, button.value));
        one(`[data-add=${data.remove}]`).focus();
      } else if ('offer' in data) {
        const area = one('textarea', button.closest('[data-path]'));
        const lines = area.value.split('\n').filter(line => line.trim());
        if (!lines.includes(button.textContent)) lines.push(button.textContent);
        enter(path(area), 'statement', lines.join('\n'));
      }
    });

    """#
}
