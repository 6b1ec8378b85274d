extension PageScript {
  /// Screening and reviewing, for a bureau.
  static let bureau: StaticString = #"""

    // Screening
    let isScreened = false, isOutdated = false;
    const showScreened = () => {
      isOutdated = false;
      one('#screened').hidden = !isScreened;
      if (isScreened) putReport(one('#rows'), text('screened', 'html', ''));
    };
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
    const screenFiles = async files => {
      const given = [];
      for (const { name, file } of files) {
        // Of what is hardly an application its beginning tells what it is.
        const isWhole = /\.(json|ndjson|jsonl)$/i.test(name) || file.size < 1 << 22;
        given.push(name, await read(isWhole ? file : file.slice(0, 4096)));
      }
      bytes('screen', ...given);
      isScreened = true;
      showScreened();
    };
    const named = list => [...list].map(file => ({ name: file.webkitRelativePath || file.name, file }));

    // Reviewing
    let isReviewed = false;
    unsaved.push(() => isReviewed);
    const target = () => one('#reviewed').value;
    const row = statement => {
      const copy = one('#statement').content.cloneNode(true).firstElementChild;
      copy.dataset.requirement = statement.requirement;
      for (const box of all('input[type=radio]', copy)) box.name = 'met-' + statement.requirement;
      return copy;
    };
    const showReview = answer => {
      const statements = answer.statements ?? [], list = one('#statements');
      const option = one('#reviewed').selectedOptions[0];
      if (option && answer.title) option.textContent = answer.title;
      const obstacle = one('#obstacle');
      obstacle.hidden = !answer.obstacle;
      obstacle.textContent = answer.obstacle ?? '';
      one('#reviewed-verdict').className = 'mark ' + (answer.verdict?.code ?? 'aside');
      one('#reviewed-verdict').hidden = !answer.verdict;
      one('#reviewed-verdict').textContent = answer.verdict?.word ?? '';
      one('#reviewed-tally').textContent = answer.verdict?.tally ?? '';
      const shown = [...list.children].map(line => line.dataset.requirement).join('\n');
      if (shown !== statements.map(statement => statement.requirement).join('\n')) list.replaceChildren(...statements.map(row));
      for (const [place, statement] of statements.entries()) {
        const line = list.children[place];
        for (const part of ['required', 'clause', 'stated', 'evidence', 'remark']) one('.' + part, line).textContent = statement[part];
        line.dataset.met = statement.met;
        for (const box of all('input[type=radio]', line)) box.checked = box.value === statement.met;
        const reason = one('.reason', line);
        if (reason !== document.activeElement) reason.value = statement.reason;
        one('.offers', line).replaceChildren(...statement.earlier.map(earlier => {
          const button = make('button', '', earlier.text);
          button.type = 'button';
          button.addEventListener('click', () => { decide(line, earlier.met, earlier.reason); reason.focus(); });
          return button;
        }));
      }
    };
    const decide = (line, met, reason) => {
      isReviewed = true;
      isOutdated = true;
      showReview(ask('decide', target(), line?.dataset.requirement ?? '', met, one('#role').value, one('#day').value, reason));
    };
    const showReviewable = () => {
      const chosen = target(), select = one('#reviewed');
      const options = ask('reviewable').map((words, place) => new Option(words, place));
      select.replaceChildren(...options);
      select.value = options[chosen] ? chosen : '0';
      one('#review-parts').hidden = !options.length;
      one('#nothing').hidden = options.length > 0;
      showReview(ask('review', target()));
    };
    addEventListener('input', event => {
      const line = event.target.closest?.('#statements > *');
      if (line) decide(line, one('input[type=radio]:checked', line)?.value ?? '', one('.reason', line).value);
    });

    parts.push(() => {
      isOutdated = true;
      one('#folder').webkitdirectory = true;
      for (const id of ['files', 'folder']) one('#' + id).addEventListener('change', event => screenFiles(named(event.target.files)));
      const drop = one('#drop');
      drop.addEventListener('dragover', event => event.preventDefault());
      drop.addEventListener('drop', async event => {
        event.preventDefault();
        const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry);
        const found = await Promise.all(entries.map(from));
        screenFiles(found.flat());
      });
      const today = new Date();
      one('#day').value = new Date(today - today.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
      for (const id of ['role', 'day']) one('#' + id).addEventListener('change', () => decide(null, '', ''));
      one('#reviewed').addEventListener('change', () => showReview(ask('review', target())));
      one('#open-reviews').addEventListener('change', async event => {
        const file = event.target.files[0];
        event.target.value = '';
        if (!file || isReviewed && !leaves()) return;
        const { problems } = ask('openReviews', await read(file));
        const list = one('#review-problems');
        list.hidden = !problems.length;
        list.replaceChildren(...problems.map(problem => make('li', '', problem)));
        if (!problems.length) isReviewed = false;
      isOutdated = true;
        showReviewable();
      });
    });
    turned.push(() => {
      if (view() === 'screen' && isOutdated) showScreened();
      if (view() === 'review') showReviewable();
    });
    addEventListener('click', event => {
      const button = event.target.closest?.('button');
      if (button?.id === 'save-reviews') {
        save(button.dataset.name, bytes('saveReviews'), 'application/json');
        isReviewed = false;
      } else if (button?.dataset.format) {
        const { file, format, layout } = button.dataset;
        save(file, bytes('screened', format, layout), format === 'html' ? 'text/html' : 'text/csv');
      }
    });

    """#
}
