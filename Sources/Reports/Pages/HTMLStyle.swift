/// The style sheets of the pages: the first is that of every page, the others of one kind of page each.
///
/// Colour repeats what words say and never says it alone; the same holds for the signs before them, which come from
/// here so that a reader of the text is not read "check mark passed".
enum HTMLStyle {
  static let common: StaticString = """

    :root {
      color-scheme: light dark;
      --page: #f5f6f8; --card: #fff; --ink: #1a1f26; --soft: #56606c; --line: #dde1e7;
      --good: #14683c; --good-tint: #e3f3e9; --bad: #a61b1b; --bad-tint: #fce8e6;
      --open: #7a4b00; --open-tint: #fcefd2; --aside: #56606c; --aside-tint: #eceff3;
      --link: #0a55a5;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #12151a; --card: #1a1f26; --ink: #e7eaee; --soft: #a3adb9; --line: #323a45;
        --good: #72d6a1; --good-tint: #17362a; --bad: #ff9d94; --bad-tint: #43201f;
        --open: #f3c15f; --open-tint: #3b2f14; --aside: #a3adb9; --aside-tint: #262d37;
        --link: #82b9ff;
      }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    body {
      margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 76rem;
      background: var(--page); color: var(--ink);
      font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB",
        "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4, h5, p, dl, ol, ul { margin: 0; }
    h1 { font-size: 1.05rem; }
    h2 { font-size: 1.3rem; line-height: 1.35; }
    h3 { font-size: 1.1rem; margin: 2rem 0 .75rem; }
    h4, h5 { font-size: 1rem; }
    .group { margin-top: 1.5rem; }
    small { display: block; font-size: .8125rem; font-weight: 400; color: var(--soft); }
    code { font: .8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--soft); }
    strong { color: var(--bad); }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1.25rem; top: .5rem; padding: .25rem .5rem; background: var(--card); }
    header.page { margin-bottom: 1.25rem; color: var(--soft); }
    header.page h1 { color: var(--ink); }
    header.page p { font-size: .875rem; }
    /* What is not the application as filed, above and below. */
    .what-if, .page .what-if {
      margin: .75rem 0; padding: .6rem 1rem; font-size: 1rem; color: var(--open); background: var(--open-tint);
      border: 2px dashed var(--open); border-radius: .5rem;
    }
    .what-if strong { color: inherit; }

    /* Verdicts and outcomes */
    .mark, .chip { white-space: nowrap; border-radius: 1rem; font-weight: 600; }
    .mark { display: inline-block; padding: 0 .6rem; font-size: .875rem; }
    .pass, .eligible { --tone: var(--good); --tint: var(--good-tint); --sign: "✓"; }
    .fail, .ineligible { --tone: var(--bad); --tint: var(--bad-tint); --sign: "✗"; }
    .missing, .incomplete { --tone: var(--open); --tint: var(--open-tint); --sign: "?"; }
    .unreadable, .aside { --tone: var(--aside); --tint: var(--aside-tint); --sign: "–"; }
    .unreadable { --sign: "!"; }
    .mark, .chip, .verdict .word { color: var(--tone); background: var(--tint); }
    .mark::before, .verdict .word::before, td.outcome::before {
      content: var(--sign); content: var(--sign) / ""; margin-right: .35em;
    }
    td.outcome { color: var(--tone); white-space: nowrap; }

    /* Lists and tables */
    dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: .5rem 1.5rem; margin-top: 1.25rem; }
    dt { font-size: .8125rem; color: var(--soft); }
    dd { margin: 0; }
    .provenance { margin: 1.5rem .25rem 0; font-size: .875rem; color: var(--soft); }
    .provenance h2 { font-size: 1rem; }
    .provenance dl { grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); margin-top: .5rem; }
    table { width: 100%; border-collapse: collapse; text-align: left; }
    th, td { padding: .4rem .6rem; vertical-align: top; border-top: 1px solid var(--line); }
    thead td { border-top: 0; }
    thead th { border-top: 0; white-space: nowrap; font-size: .8125rem; font-weight: 600; color: var(--soft); vertical-align: bottom; }
    .number { text-align: right; }
    .wide { overflow-x: auto; }

    @media screen and (max-width: 44rem) { body { padding: 1rem .75rem 2rem; } }

    @media print {
      @page { margin: 14mm 12mm; }
      :root { font-size: 8.5pt; }
      body { max-width: none; padding: 0; background: none; }
      a { color: inherit; text-decoration: none; }
      .wide { overflow: visible; }
      .skip { display: none; }
      tr, li { break-inside: avoid; }
      h2, h3, h4, h5 { break-after: avoid; }
      .mark, .chip, .word { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .what-if { break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
