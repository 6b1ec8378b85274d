extension PageScript {
  /// What has to be there before the engine is, and starts it.
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
