/// The script of the page that fills in.
///
/// It knows nothing of the notice: words, form and results come from the engine, and what an application says is put in
/// as text only.
enum PageScript {
  static let text: StaticString = #"""

    (async () => {
      'use strict';
      const one = (selector, root = document) => root.querySelector(selector);
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      const make = (name, kind, ...inside) => {
        const element = document.createElement(name);
        if (kind) element.className = kind;
        element.append(...inside);
        return element;
      };

      // The engine: parts of a question in, bytes of the answer out. Memory may grow in each call, so it is looked up after.
      let engine;
      try {
        const signs = [...Array(94).keys()].map(place => String.fromCharCode(33 + place)).filter(sign => !'"&<>\\$`\''.includes(sign));
        const digits = new Map(signs.map((sign, digit) => [sign, digit]));
        const written = one('#engine').textContent, groups = (written.length - 1) / 5;
        const room = new DataView(new ArrayBuffer(groups * 4));
        for (let group = 0; group < groups; group += 1) {
          let value = 0;
          for (let place = 0; place < 5; place += 1) value = value * 85 + digits.get(written[1 + group * 5 + place]);
          room.setUint32(group * 4, value);
        }
        const packed = room.buffer.slice(0, groups * 4 - Number(written[0]));
        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
        const bytes = await new Response(stream).arrayBuffer();
        engine = (await WebAssembly.instantiate(bytes, {})).instance.exports;
      } catch {
        one('#failed').hidden = false;
        return;
      }
      const encoder = new TextEncoder(), decoder = new TextDecoder();
      let language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
      const bytes = (question, ...parts) => {
        for (const part of [question, language, ...parts]) {
          const given = typeof part === 'string' ? encoder.encode(part) : part;
          const place = engine.part(given.length);
          new Uint8Array(engine.memory.buffer, place, given.length).set(given);
        }
        const place = engine.ask();
        return new Uint8Array(engine.memory.buffer, place, engine.count()).slice();
      };
      const text = (...parts) => decoder.decode(bytes(...parts));
      const ask = (...parts) => JSON.parse(text(...parts));

      // What was typed and is no certain figure is not in the file; it stays in its field.
      let typed = new Map(), saved = '', state;
      const isChanged = () => typed.size > 0 || text('save') !== saved;
      addEventListener('beforeunload', event => { if (isChanged()) event.preventDefault(); });
      const leaves = () => !isChanged() || confirm(one('#blank').dataset.ask);

      // Fields
      const path = element => element.closest('[data-path]').dataset.path;
      const places = wanted => all(`[data-path="${CSS.escape(wanted)}"]`);
      const value = control => {
        if (control.type === 'radio') return control.value;
        if (control.type !== 'checkbox') return control.value;
        return all('input[type=checkbox]:checked', control.closest('[data-path]')).map(box => box.value).join('\n');
      };
      const put = (control, given) => {
        if (control.type === 'radio') control.checked = control.value === given;
        else if (control.type === 'checkbox') control.checked = given.split('\n').includes(control.value);
        else if (control.value !== given) control.value = given;
        if (control.tagName === 'TEXTAREA') control.rows = Math.min(12, Math.max(2, given.split('\n').length));
      };
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
          for (const control of controls(place, part)) if (control !== source) put(control, given);
        }
        show(answer);
      };
      addEventListener('input', event => {
        const control = event.target;
        if (control.dataset.part) enter(path(control), control.dataset.part, value(control), control);
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
          for (const control of controls(field, 'statement')) put(control, typed.get(field.dataset.path) ?? given?.statement ?? '');
          for (const control of controls(field, 'evidence')) put(control, given?.evidence ?? '');
        }
        one('#file').textContent = answer.name;
        one('main').classList.toggle('no-form', !answer.isForm);
        show(answer);
        for (const problem of answer.problems) remark(problem.path, { kind: 'asked', text: problem.text });
      };
      const open = answer => {
        typed = new Map();
        saved = text('save');
        fill(answer);
      };

      // Views
      const view = () => {
        const wanted = location.hash.slice(1).split('/')[0];
        return ['pick', 'fill', 'result', 'screen'].includes(wanted) ? wanted : 'pick';
      };
      const turn = isAsked => {
        const [, part] = location.hash.slice(1).split('/');
        for (const section of all('.view')) section.hidden = section.id !== 'view-' + view();
        for (const link of all('.steps a')) {
          if (link.hash === '#' + view()) link.setAttribute('aria-current', 'step');
          else link.removeAttribute('aria-current');
        }
        const shown = part || turn.part || 'applicant';
        if (view() === 'fill') {
          turn.part = shown;
          for (const section of all('.part')) section.classList.toggle('current', section.id === 'section-' + shown);
          for (const link of all('[data-section]')) {
            if (link.dataset.section === shown) {
              link.setAttribute('aria-current', 'true');
              // On a phone the list of sections is one line that scrolls.
              one('#sections ol').scrollLeft = link.offsetLeft - 16;
            } else link.removeAttribute('aria-current');
          }
        }
        if (view() === 'result') report();
        if (!isAsked) return;
        scrollTo(0, 0);
        (view() === 'fill' && part ? one(`#section-${shown} h3`) : one(`#view-${view()} h2`)).focus({ preventScroll: true });
      };
      addEventListener('hashchange', () => turn(true));

      // Reports: in a frame in which nothing runs
      const putReport = (frame, html) => {
        frame.onload = () => {
          const inside = frame.contentDocument;
          if (!inside?.body) return;
          const fit = () => {
            if (inside === frame.contentDocument) frame.style.height = inside.body.scrollHeight + 48 + 'px';
          };
          fit();
          new ResizeObserver(fit).observe(inside.body);
          inside.addEventListener('click', event => {
            const link = event.target.closest?.('a[href^="#"]');
            if (!link) return;
            event.preventDefault();
            inside.getElementById(link.getAttribute('href').slice(1))?.scrollIntoView();
          });
        };
        // A script would not run here, and browsers complain of one.
        frame.srcdoc = html.replace(/<script>[^]*<\/script>/, '');
      };
      // On paper, 186 mm wide, letters are smaller by .71: a frame is as high as its report is there, and a little more, since
      // lines are not parted.
      addEventListener('beforeprint', () => {
        for (const frame of all('iframe[srcdoc]').filter(frame => frame.checkVisibility())) {
          const { height } = frame.style, report = frame.contentDocument?.body;
          if (!report?.scrollHeight) continue;
          frame.style.width = 186 / .71 + 'mm';
          frame.style.height = report.scrollHeight * .71 * 1.05 + 'px';
          frame.style.width = '';
          addEventListener('afterprint', () => { frame.style.height = height; }, { once: true });
        }
      });
      const kind = () => one('[name=report]:checked').value;
      const report = () => putReport(one('#report'), text(kind()));

      // Files
      const save = (name, given, type) => {
        const link = make('a');
        link.download = name;
        link.href = URL.createObjectURL(new Blob([given], { type }));
        document.body.append(link);
        link.click();
        link.remove();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      };
      const read = async file => new Uint8Array(await file.arrayBuffer());
      const from = entry => new Promise(done => {
        if (entry.isFile) return entry.file(file => done([{ name: entry.fullPath.slice(1), file }]), () => done([]));
        const reader = entry.createReader(), found = [];
        const more = () => reader.readEntries(async entries => {
          if (!entries.length) return done(found);
          for (const inside of entries) found.push(...await from(inside));
          more();
        }, () => done(found));
        more();
      });
      const screen = async files => {
        const parts = [];
        for (const { name, file } of files) {
          if (/\.(nd)?jsonl?$/i.test(name) && !/(^|\/)\.|\.expected\.json$/.test(name)) parts.push(name, await read(file));
        }
        bytes('screen', ...parts);
        showScreened();
      };
      const showScreened = () => {
        one('#screened').hidden = false;
        putReport(one('#rows'), text('screened', 'html', ''));
      };
      const named = list => [...list].map(file => ({ name: file.webkitRelativePath || file.name, file }));

      const draw = () => {
        for (const old of all('#page > header, #page > nav, #page > main, #page > div, #page > ul, #page > #live')) old.remove();
        one('#page').insertAdjacentHTML('beforeend', text('form'));
        one('#folder').webkitdirectory = true;
        document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
        document.title = one('h1').textContent;
        one('#open').addEventListener('change', async event => {
          const file = event.target.files[0];
          if (file && leaves()) open(ask('open', file.name, await read(file)));
          event.target.value = '';
        });
        for (const id of ['files', 'folder']) one('#' + id).addEventListener('change', event => screen(named(event.target.files)));
        const drop = one('#drop');
        drop.addEventListener('dragover', event => event.preventDefault());
        drop.addEventListener('drop', async event => {
          event.preventDefault();
          const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry);
          const found = await Promise.all(entries.map(from));
          screen(found.flat());
        });
        const heads = all('.figures thead th').map(head => head.textContent);
        for (const row of all('.figures tbody tr')) {
          for (const [place, cell] of [...row.cells].entries()) cell.dataset.label = heads[place];
        }
        for (const input of all('[name=report]')) input.addEventListener('change', report);
        for (const [id, name] of [['only', 'only-open'], ['unread', 'with-unread']]) {
          one('#' + id).addEventListener('change', event => one('.form').classList.toggle(name, event.target.checked));
        }
      };
      addEventListener('click', async event => {
        const button = event.target.closest?.('button');
        if (!button) return;
        const data = button.dataset;
        if (button.id === 'language') {
          language = language === 'zh' ? 'en' : 'zh';
          const isScreened = !one('#screened').hidden, wanted = kind();
          draw();
          one(`[name=report][value=${wanted}]`).checked = true;
          fill(ask('state'));
          if (isScreened) showScreened();
          turn(false);
          one('#language').focus();
        } else if (button.id === 'save') {
          save(state.name, bytes('save'), 'application/json');
          saved = text('save');
        } else if (button.id === 'copy') {
          await navigator.clipboard?.writeText(text('save'));
          one('#live').textContent = button.textContent;
        } else if (button.id === 'blank') {
          if (leaves()) open(ask('blank', data.name));
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
        } else if (data.format) {
          save(data.file, bytes('screened', data.format, data.layout), data.format === 'html' ? 'text/html' : 'text/csv');
        }
      });
      draw();
      open(ask('blank', one('#blank').dataset.name));
      turn(false);
    })();

    """#
}
