extension PageScript {
  /// What both parts need: the views, reports and files.
  static let views: StaticString = #"""

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

    """#
}
