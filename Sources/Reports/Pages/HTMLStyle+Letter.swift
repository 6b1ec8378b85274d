extension HTMLStyle {
  /// Of a letter to an applicant, on A4.
  static let letter: StaticString = """

    body { max-width: 50rem; }
    h1 { font-size: 1.5rem; text-align: center; line-height: 1.4; margin: 1rem 0 1.25rem; text-wrap: balance; }
    h2 { font-size: 1.1rem; margin: 1.4rem 0 .3rem; line-height: 1.5; }
    article { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 2rem 3rem; }
    p { margin: .35rem 0; text-wrap: pretty; }
    :lang(zh) p.indented { text-indent: 2em; }
    .number-of { text-align: right; color: var(--soft); font-size: .9375rem; }
    .to { font-weight: 600; }
    .fields { border: 2px solid var(--ink); padding: .5rem 1rem; margin: .8rem 0; }
    .fields dl { grid-template-columns: 1fr; gap: .15rem; margin: 0; }
    .fields dl > div { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 1rem; }
    .fields dt { font-size: inherit; font-weight: 600; color: inherit; }
    .fields dd { white-space: pre-line; }
    table { margin: .4rem 0; font-size: .9375rem; }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; font-weight: 400; line-height: 1.45; }
    thead th { border: 1px solid var(--line); font-weight: 600; color: inherit; font-size: .875rem; }
    td:first-child { width: 12em; }
    ol, ul { padding-left: 1.6rem; margin: .3rem 0; }
    li { margin: .15rem 0; }
    .end { display: flex; flex-direction: column; align-items: flex-end; margin-top: 1.2rem; break-inside: avoid; }
    .end p { min-width: 19rem; }
    .foot { margin-top: 1.2rem; border-top: 1px solid var(--line); padding-top: .4rem; font-size: .8125rem; color: var(--soft); }

    @media screen and (max-width: 44rem) {
      article { padding: 1rem .8rem; }
      h1 { font-size: 1.25rem; }
      .fields dl > div { grid-template-columns: 1fr; }
      table, tbody, tr, td { display: block; }
      thead { position: absolute; left: -99rem; }
      tr { border: 1px solid var(--line); padding: .4rem .6rem; margin: .5rem 0; }
      td, td:first-child { border: 0; padding: .05rem 0; width: auto; }
      td:empty { display: none; }
      td[data-label]::before { content: attr(data-label); color: var(--soft); margin-right: .6em; }
      .end { align-items: stretch; }
      .end p { min-width: 0; }
    }

    /* All six boxes of the margin are set, or else the browser puts its own lines there. */
    @page {
      size: A4; margin: 22mm 24mm 20mm;
      @top-left { content: ""; } @top-center { content: ""; } @top-right { content: ""; }
      @bottom-left { content: ""; } @bottom-right { content: ""; }
      @bottom-center { content: "— " counter(page) " —"; font: 10pt serif; }
    }
    @media print {
      :root { color-scheme: light; font-size: 11.5pt; --page: #fff; --card: #fff; --ink: #000; --soft: #222; --line: #555; --link: #000; --bad: #000; }
      body {
        line-height: 1.5;
        font-family: "FangSong", "仿宋", "STFangsong", "SimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif;
      }
      article { border: 0; padding: 0; border-radius: 0; }
      h1 { font-family: "SimSun", "Songti SC", "Noto Serif CJK SC", serif; font-size: 17pt; margin: 0 0 5mm; }
      h2 { margin: 4mm 0 1mm; font-size: 12pt; font-family: "SimHei", "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
      p, li { orphans: 2; widows: 2; }
      li:first-child { break-after: avoid; }
      li:last-child { break-before: avoid; }
      .fields { border: 1pt solid #000; padding: 1.5mm 3mm; margin: 2mm 0; break-inside: avoid; }
      table { font-size: 10.5pt; }
      tr { break-inside: avoid; }
      th, td { border: .5pt solid #000; padding: 1mm 1.6mm; }
      .foot { font-size: 9pt; break-inside: avoid; }
    }

    """
}
