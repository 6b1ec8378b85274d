extension PageScript {
  /// What both parts need: the engine, the views, reports and files.
  static let shared: StaticString = #"""

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
    const load = async () => {
      const signs = [...Array(94).keys()].map(place => 33 + place).filter(sign => !'"<\\'.includes(String.fromCharCode(sign)));
      const digits = [];
      for (const [digit, sign] of signs.entries()) digits[sign] = digit;
      const [count, written] = one('#engine').textContent.split(' ');
      const packed = new Uint8Array(Number(count));
      let value = 0, bits = 0, size = 0;
      for (let place = 0; place < written.length; place += 2) {
        value |= (digits[written.charCodeAt(place)] + 91 * digits[written.charCodeAt(place + 1)]) << bits;
        for (bits += 13; bits > 7; bits -= 8, value >>>= 8) packed[size++] = value;
      }
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
      const bytes = await new Response(stream).arrayBuffer();
      engine = (await WebAssembly.instantiate(bytes, {})).instance.exports;
    };
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


    // What would be lost: each part of the page tells whether it has any.
    const unsaved = [];
    const isChanged = () => unsaved.some(part => part());
    addEventListener('beforeunload', event => { if (isChanged()) event.preventDefault(); });
    const leaves = () => !isChanged() || confirm(one('#blank').dataset.ask);

    // Views
    const view = () => {
      const wanted = location.hash.slice(1).split('/')[0];
      return ['pick', 'fill', 'result', 'screen', 'review'].includes(wanted) ? wanted : 'pick';
    };
    const turned = [];
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
      for (const part of turned) part();
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

    // The page is printed by the engine, in the language that is wanted; each part then looks after its own.
    const parts = [];
    const draw = () => {
      for (const old of all('#page > header, #page > nav, #page > main, #page > div, #page > ul, #page > #live')) old.remove();
      one('#page').insertAdjacentHTML('beforeend', text('form'));
      document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
      document.title = one('h1').textContent;
      for (const part of parts) part();
    };
    addEventListener('click', event => {
      if (event.target.closest?.('button')?.id !== 'language') return;
      language = language === 'zh' ? 'en' : 'zh';
      draw();
      turn(false);
      one('#language').focus();
    });
    addEventListener('DOMContentLoaded', async () => {
      try {
        await load();
      } catch {
        one('#failed').hidden = false;
        return;
      }
      for (const script of ask('scripts')) {
        const element = make('script');
        element.textContent = script;
        document.head.append(element);
      }
      draw();
      begin(ask('blank', one('#blank').dataset.name));
    });

    """#
}
