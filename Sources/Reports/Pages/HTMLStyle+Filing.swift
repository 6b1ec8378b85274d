extension HTMLStyle {
  /// Of what a bureau files: a table on A4 across, and a paper of its own for what is to be checked.
  static let filing: StaticString = """

    body { max-width: 100rem; }
    h1 { font-size: 1.4rem; text-align: center; line-height: 1.4; }
    .checked-only { display: none; }
    .row { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 2rem; margin: .6rem 0 .4rem; font-size: .9375rem; }
    .switch { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; align-items: center; font-size: .9375rem; padding-bottom: .8rem; }
    .switch label { display: flex; gap: .4rem; align-items: center; min-height: 2rem; }
    main { padding: 1.25rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); }
    table { font-size: .875rem; line-height: 1.4; }
    th, td { border: 1px solid var(--soft); padding: .3rem .4rem; vertical-align: middle; }
    thead th { border-top: 1px solid var(--soft); color: inherit; text-align: center; vertical-align: middle; }
    td:first-child { text-align: center; }
    .held th { padding: .8rem .4rem .3rem; border-left: 0; border-right: 0; }
    .held td:first-child, .held td.fill { background: var(--page); }
    .code { white-space: nowrap; font-size: .75rem; }
    .end { align-items: flex-start; margin-top: .8rem; }
    .stamp { min-width: 17rem; min-height: 9rem; }
    .check { color: var(--open); }
    td.check { font-size: .8125rem; min-width: 14rem; }
    th.fill { min-width: 5.5rem; }

    @media screen and (max-width: 60rem) {
      main { padding: .8rem .6rem; }
      h1 { font-size: 1.15rem; }
      table, tbody, tr, td, .held th { display: block; }
      thead { position: absolute; left: -99rem; }
      tr { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .6rem; margin: .5rem 0; }
      td, td:first-child { border: 0; padding: .05rem 0; display: grid; grid-template-columns: 7.4rem 1fr; text-align: left; }
      td::before { content: attr(data-label); color: var(--soft); }
      td.fill, td:empty, .end { display: none; }
    }

    /* All six boxes of the margin are set, or else the browser puts its own lines there. */
    @page {
      size: A4 landscape; margin: 11mm 12mm 12mm;
      @top-left { content: ""; } @top-center { content: ""; } @top-right { content: ""; }
      @bottom-left { content: ""; } @bottom-center { content: ""; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
    }
    @media print {
      :root { color-scheme: light; font-size: 9pt; --page: #fff; --card: #fff; --ink: #000; --soft: #000; --line: #000; --open: #000; }
      .switch { display: none; }
      main { border: 0; padding: 0 1px; border-radius: 0; }
      h1 { font-size: 15pt; font-family: "SimSun", "Songti SC", "Noto Serif CJK SC", serif; }
      .row { margin: 1.5mm 0 1mm; font-size: 9.5pt; }
      table { font-size: 8.5pt; line-height: 1.25; }
      th, td { border: .5pt solid #000; padding: .4mm 1.2mm; }
      tbody tr { height: 8.4mm; }
      td.check { font-size: 8pt; }
      th.fill { min-width: 18mm; }
      .code { font-size: 8pt; letter-spacing: -.02em; }
      .end { margin-top: 2mm; break-inside: avoid; break-before: avoid; }
      .stamp { min-width: 80mm; min-height: 36mm; }
      /* One of the two papers at a time: what is filed is clean, and what is checked is not filed. */
      html:has(#paper-filed:checked) :is(.check, .held, .provenance) { display: none; }
      html:has(#paper-checked:checked) :is(.fill, .end, .filed-only) { display: none; }
      html:has(#paper-checked:checked) .checked-only { display: block; }
      html:has(#paper-checked:checked) tbody:not(.held) tr:not(:has(td.check:not(:empty))) { display: none; }
    }

    """
}
