extension HTMLStyle {
  /// Of the page of a batch: on paper one sheet and a line an application, details where they are wanted.
  static let screen: StaticString = """

    .lead { margin: .75rem 0; font-size: 1.25rem; line-height: 1.5; font-weight: 600; }
    .tiles { display: grid; grid-template-columns: repeat(5, 1fr); gap: .6rem; padding: 0; list-style: none; }
    .tiles li {
      display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; padding: .4rem .7rem;
      border: 1px solid var(--line); border-top: .3rem solid var(--tone, var(--ink)); border-radius: .5rem; background: var(--card);
    }
    .tiles b { font-size: 1.6rem; line-height: 1.2; color: var(--tone, var(--ink)); }
    .tiles .eligible span::before, .tiles .ineligible span::before, .tiles .incomplete span::before,
    .tiles .unreadable span::before { content: var(--sign); content: var(--sign) / ""; margin-right: .3em; }
    .boxes { columns: 2; column-gap: .9rem; margin-top: .9rem; }
    .box {
      break-inside: avoid; margin-bottom: .9rem; padding: .6rem .9rem;
      border: 1px solid var(--line); border-radius: .6rem; background: var(--card);
    }
    .box h2, .list h2 { font-size: 1.05rem; }
    .box p, .box li, .box table, .group .empty { font-size: .9375rem; }
    .box ul { padding-left: 1.2rem; }
    .soft, .box .soft { font-size: .875rem; color: var(--soft); }
    .box table { margin-top: .2rem; }
    .box th, .box td { padding: .15rem .4rem; font-weight: 400; vertical-align: baseline; }
    .box thead th { font-size: .8125rem; }
    .box th:first-child { padding-left: 0; }
    .bar { width: 34%; }
    .bar svg { display: block; width: 100%; height: .75em; }
    .bar-fail { fill: var(--bad); }
    .bar-missing { fill: var(--open-tint); stroke: var(--open); stroke-width: 1.5px; vector-effect: non-scaling-stroke; }
    .todo { margin-top: .9rem; }
    .todo ol { list-style: none; padding: 0; display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1.5rem; }
    .todo li { padding-left: 1.5rem; text-indent: -1.5rem; }
    .todo li::before { content: "□"; content: "□" / ""; display: inline-block; width: 1.5rem; text-indent: 0; }
    .paper { display: none; }

    .list { margin-top: 2rem; }
    .controls { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; margin: .75rem 0; }
    .controls label { font-size: .8125rem; color: var(--soft); flex: 1 1 9rem; }
    .controls label:first-child { flex-grow: 2; }
    .controls input, .controls select, .controls button {
      display: block; width: 100%; min-height: 2.4rem; padding: .3rem .6rem; font: inherit; font-size: .9375rem;
      color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: .4rem;
    }
    .controls button { width: auto; cursor: pointer; }
    .controls output { flex: 1 0 100%; font-size: .875rem; color: var(--soft); }
    .switch { display: flex; min-height: 2rem; gap: .4rem; align-items: center; font-size: .9375rem; }
    .group h3 { font-size: .9375rem; margin: 1rem 0 .2rem; }
    .group:not(:has(li:not([hidden]))) { display: none; }
    .group > ol { list-style: none; padding: 0; border-bottom: 1px solid var(--line); }
    .group > ol > li { border-top: 1px solid var(--line); background: var(--card); }
    .group summary {
      display: grid; grid-template-columns: 2.6rem 6.4rem minmax(14rem, 1.5fr) 8rem 5.5rem minmax(11rem, 1.6fr) minmax(7rem, .9fr) 1rem;
      gap: 0 .5rem; align-items: baseline; padding: .25rem .6rem; font-size: .9375rem; cursor: pointer; list-style: none;
    }
    .group summary::-webkit-details-marker { display: none; }
    .group summary::after { content: "▸"; content: "▸" / ""; color: var(--soft); }
    .group [open] > summary::after { content: "▾"; content: "▾" / ""; }
    summary:hover b { text-decoration: underline; }
    summary b { font-weight: 600; }
    summary .mark { justify-self: start; padding: 0 .5rem; }
    .n { text-align: right; font-size: .8125rem; color: var(--soft); }
    .flags { font-size: .875rem; color: var(--soft); }
    .details { padding: .1rem .9rem .7rem 9.5rem; font-size: .875rem; }
    .details ul { padding-left: 1.2rem; }

    @media screen and (max-width: 64rem) {
      .group summary { display: flex; flex-wrap: wrap; gap: .1rem .7rem; padding: .5rem .6rem; position: relative; }
      .group summary::after { position: absolute; right: .6rem; top: .5rem; }
      summary b { flex: 1 0 100%; }
      .details { padding: 0 .6rem .7rem; }
      .box thead th:not(:first-child) { white-space: normal; }
    }
    @media screen and (max-width: 44rem) {
      .lead { font-size: 1.1rem; }
      .tiles { grid-template-columns: repeat(2, 1fr); }
      .tiles li:first-child { grid-column: 1 / -1; }
      .boxes { columns: 1; }
      .todo { margin-top: .9rem; }
    .todo ol { grid-template-columns: 1fr; }
      .box { padding: .6rem .7rem; }
      .box th, .box td { padding-left: .2rem; padding-right: .2rem; }
      .box thead th:not(:first-child) { width: 2.4rem; line-height: 1.3; font-size: .6875rem; padding: .15rem .1rem; }
      .bar { width: 22%; }
    }

    /* All six boxes of the margin are set, or else the browser puts its own lines there. */
    @page {
      size: A4; margin: 12mm 13mm 14mm;
      @top-left { content: ""; } @top-center { content: ""; } @top-right { content: ""; }
      @bottom-left { content: ""; } @bottom-center { content: ""; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
    }
    @media print {
      :root {
        font-size: 10pt; --page: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --good: #000; --bad: #000;
        --open: #000; --aside: #000; --good-tint: #fff; --bad-tint: #fff; --open-tint: #fff; --aside-tint: #fff; --link: #000;
      }
      header.page { margin-bottom: 0; }
      .skip, .controls, .switch, .box details, .group summary::after { display: none !important; }
      body { line-height: 1.35; }
      .paper { display: block; }
      .sheet { break-after: page; }
      .lead { margin: .5rem 0; }
      .tiles li, .box { border-radius: 0; }
      .boxes { margin-top: .6rem; }
      .box { padding: .4rem .7rem; margin-bottom: .6rem; }
      .todo { margin-top: .6rem; }
      .provenance { font-size: 7.5pt; }
      .box table { font-size: .9rem; }
      .box thead th { font-size: .75rem; }
      .box th, .box td { padding: .06rem .2rem; }
      .bar-fail, .bar-missing { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .signed { height: 24mm; }
      .bar { width: 26%; }
      .list { margin-top: 0; font-size: 8.3pt; }
      .group h3 { font-size: 9pt; margin: 2.2mm 0 .5mm; }
      .group > ol > li { border-top: .4pt solid #999; }
      .group > ol > li:has([open]) { break-inside: auto; }
      .group summary {
        grid-template-columns: 8mm 20mm 44mm 23mm 17mm 1fr auto; gap: 0 1.5mm; padding: .6mm 0;
        font-size: 8.3pt; line-height: 1.4;
      }
      .n, .flags, .details, .list .soft { font-size: 8pt; }
      summary .mark { border: .5pt solid #000; padding: 0 1.2mm; font-size: 8pt; line-height: 1.3; }
      .details { padding: 0 0 1.2mm 28mm; }
      /* Paper cannot unfold. Older browsers need the script for this. */
      html:has(#print-details:checked) details::details-content { content-visibility: visible; display: block; block-size: auto; }
    }

    """
}
