/// The style sheet of every page.
///
/// Colour repeats what words say and never says it alone; the same holds for the signs before them, which come from
/// here so that a reader of the text is not read "check mark passed".
enum HTMLStyle {
  static let text: StaticString = """

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

    /* One application */
    article { border: 1px solid var(--line); border-radius: .75rem; background: var(--card); padding: 1.5rem; }
    .provenance + article { margin-top: 3rem; }
    .verdict { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; }
    .verdict > div { flex: 1 1 18rem; }
    .verdict .word { padding: .35rem 1.1rem; border-radius: .5rem; font-size: 1.5rem; font-weight: 700; }
    dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .5rem 1.5rem; margin-top: 1.25rem; }
    dt { font-size: .8125rem; color: var(--soft); }
    dd { margin: 0; }
    .chips { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1.25rem; padding: 0; list-style: none; }
    .chip { display: block; padding: .05rem .6rem; font-size: .8125rem; text-decoration: none; }
    .chip:hover { text-decoration: underline; }
    .chip span { font-weight: 400; }
    .card { border-left: .3rem solid var(--tone); padding: .1rem 0 .1rem 1rem; margin-top: 1rem; }
    .card small { display: inline; margin-left: .6rem; }
    .card ul, .details ul, .remarks ul, .duplicates ul { padding-left: 1.2rem; }
    .depth1 { padding-left: 1.1rem; } .depth2 { padding-left: 2.2rem; } .depth3, .depth4 { padding-left: 3.3rem; }
    li.depth1 { margin-left: 1.1rem; padding-left: 0; } li.depth2 { margin-left: 2.2rem; padding-left: 0; }
    li.depth3, li.depth4 { margin-left: 3.3rem; padding-left: 0; }
    .problems { margin-top: 1.25rem; padding-left: 1.75rem; }
    .problems li + li { margin-top: .5rem; }
    .help { color: var(--soft); }
    .provenance { margin: 1.5rem .25rem 0; font-size: .875rem; color: var(--soft); }
    .provenance h2 { font-size: 1rem; }
    .provenance dl { grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); margin-top: .5rem; }

    /* Tables */
    table { width: 100%; border-collapse: collapse; text-align: left; }
    th, td { padding: .4rem .6rem; vertical-align: top; border-top: 1px solid var(--line); }
    thead td { border-top: 0; }
    thead th { border-top: 0; white-space: nowrap; font-size: .8125rem; font-weight: 600; color: var(--soft); vertical-align: bottom; }
    .number { text-align: right; }
    .criteria { font-size: .9375rem; }
    .criteria th:nth-child(1) { width: 6.5rem; }
    .criteria th:nth-child(2) { width: 31%; }
    .criteria th:nth-child(3), .criteria th:nth-child(5) { width: 25%; }
    .criterion th, .criterion td { background: var(--page); }
    .criterion th small { display: inline; margin-left: .6rem; }
    .part th { padding-top: 1.5rem; font-size: 1.05rem; border-top: 0; }
    .evidence, .note td { font-size: .8125rem; color: var(--soft); }
    tbody:target .criterion th { box-shadow: inset .3rem 0 var(--link); }

    /* Categories side by side */
    .fit h4, .fit h5 { margin-top: 1rem; }
    .fit h5 { font-size: .875rem; margin-top: .5rem; color: var(--soft); }
    .fit ul { padding-left: 1.2rem; }
    .fit .wide { margin-top: .75rem; }
    .fit table { overflow-wrap: break-word; font-size: .9375rem; }
    .fit :is(th, td):nth-child(n+5) { text-align: right; }
    .fit td:nth-child(n+2) { word-break: keep-all; }
    .fit h2:not(:first-child) { margin-top: 3rem; }
    .fit h2 + p { font-size: .875rem; color: var(--soft); }
    .fit h2 + p + p { margin-top: .5rem; font-weight: 600; }
    .fit > p:last-child:not(.what-if), .fit > p:has(+ .what-if:last-child) {
      margin-top: 2rem; font-size: .875rem; color: var(--soft);
    }

    /* A batch */
    .screen { display: flex; flex-direction: column; gap: 2rem; }
    /* The totals are known last and so stand last in the file; they are read first. */
    .screen > #summary { order: -1; }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .75rem; padding: 0; list-style: none; }
    .tiles li { padding: .6rem .8rem; white-space: nowrap; border: 1px solid var(--line); border-top: .3rem solid var(--tone, var(--ink)); border-radius: .5rem; background: var(--card); }
    .tiles b { display: block; font-size: 1.75rem; line-height: 1.2; color: var(--tone, var(--ink)); }
    .tiles + p { margin-top: .75rem; color: var(--soft); }
    .boxes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); grid-template-rows: auto auto 1fr; gap: 1.25rem; align-items: start; margin-top: 1.25rem; }
    .box { border: 1px solid var(--line); border-radius: .75rem; background: var(--card); padding: 1rem 1.1rem; }
    .box h2, .list h2 { font-size: 1.1rem; }
    .box table { margin-top: .5rem; font-size: .9375rem; }
    .box th[scope=row] { font-weight: 400; }
    .stops { grid-column: 1 / -1; }
    .tall { grid-row: span 2; }
    .tallies th, .tallies td { padding-top: .2rem; padding-bottom: .2rem; }
    .stops th:first-child { width: 40%; }
    .stops .number { width: 5rem; }
    .stops details { margin-top: .6rem; }
    .stops td svg { display: block; width: 100%; height: 1.1rem; margin-top: .25rem; }
    .bar-fail { fill: var(--bad); }
    .bar-missing { fill: var(--open-tint); stroke: var(--open); stroke-width: 1.5px; vector-effect: non-scaling-stroke; }
    .key { display: flex; gap: 1.25rem; font-size: .8125rem; color: var(--soft); }
    .key svg { width: 1.5rem; height: .8rem; margin-right: .4rem; vertical-align: -.05rem; }
    .controls { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; margin: .75rem 0; }
    .controls label { font-size: .8125rem; color: var(--soft); flex: 1 1 9rem; }
    .controls label:first-child { flex-grow: 2; }
    .controls input, .controls select, .controls button {
      display: block; width: 100%; min-height: 2.4rem; padding: .3rem .6rem; font: inherit; font-size: .9375rem;
      color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: .4rem;
    }
    .controls button { width: auto; cursor: pointer; }
    .controls output { flex: 1 0 100%; font-size: .875rem; color: var(--soft); }
    .wide { overflow-x: auto; }
    .list > .wide { border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
    .applications { font-size: .9375rem; line-height: 1.45; }
    .applications thead th { position: sticky; top: 0; background: var(--card); padding-top: .7rem; z-index: 1; }
    .applications thead button {
      font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit;
    }
    .applications thead button:hover { text-decoration: underline; }
    [aria-sort] button::after { content: " ↕"; content: " ↕" / ""; opacity: .5; }
    [aria-sort=ascending] button::after { content: " ↑"; content: " ↑" / ""; opacity: 1; }
    [aria-sort=descending] button::after { content: " ↓"; content: " ↓" / ""; opacity: 1; }
    .applications tr:first-child > :nth-child(5) { white-space: nowrap; }
    .applications .detail td { border-top: 0; padding-top: 0; padding-bottom: .6rem; }
    summary { cursor: pointer; font-size: .8125rem; color: var(--soft); }
    .details { margin: .6rem 0 .6rem 1rem; padding-left: 1rem; border-left: 2px solid var(--line); }
    .details table { font-size: .875rem; }
    .details td { padding-top: .2rem; padding-bottom: .2rem; }
    .details h3 { font-size: .9375rem; margin: 1rem 0 .25rem; }
    .details h3:first-child { margin-top: 0; }
    .details td:nth-child(1) { white-space: nowrap; width: 6rem; }

    @media (max-width: 44rem) {
      body { padding: 1rem .75rem 2rem; }
      article { padding: 1rem; }
      .tiles { grid-template-columns: repeat(auto-fit, minmax(5.6rem, 1fr)); gap: .5rem; font-size: .9375rem; }
      .depth1 { padding-left: .6rem; } .depth2 { padding-left: 1.2rem; } .depth3, .depth4 { padding-left: 1.8rem; }
      /* Rows become blocks, so that nobody has to scroll sideways. */
      .criteria, .criteria tbody, .criteria tr, .criteria th, .criteria td,
      .details table, .details tbody, .details tr, .details th, .details td,
      .applications, .applications tbody, .applications tr, .applications th, .applications td { display: block; }
      .criteria thead, .applications thead, .details thead { position: absolute; left: -99rem; }
      .criteria tr, .details tr { padding: .4rem 0; border-top: 1px solid var(--line); }
      .criteria tr > *, .details tr > * { border: 0; padding: 0 .25rem; width: auto !important; }
      .criteria td:empty, .details td:empty { display: none; }
      .criterion { background: var(--page); }
      .criterion th, .criterion td { background: none; }
      .details { margin-left: 0; padding-left: .6rem; }
      .stops tr, .tallies tr { display: grid; grid-template-columns: 1fr 3.5rem 4rem; }
      .tallies tr { grid-template-columns: repeat(5, 1fr); }
      .stops tr > *, .tallies tr > * { border: 0; width: auto !important; padding: .1rem .3rem; }
      .stops tbody tr, .tallies tbody tr { border-top: 1px solid var(--line); padding: .3rem 0; }
      .stops tbody th, .tallies th[scope=row] { grid-column: 1 / -1; }
      .stops thead td, .tallies thead td { display: none; }
      .tallies thead th { font-size: .6875rem; padding: 0 .1rem; }
      .applications tbody { padding: .7rem .8rem; border-top: 1px solid var(--line); }
      .applications tr:first-child { display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline; }
      .applications tr:first-child > * { border: 0; padding: 0; text-align: left; }
      .applications tr:first-child th { flex: 1 1 70%; order: -1; }
      .applications .number { font-size: .8125rem; color: var(--soft); }
      .applications .number:not(:empty)::before { margin-right: .3em; }
      .applications tr:first-child > :nth-child(5) { white-space: nowrap; }
    .applications .detail td { padding: .2rem 0 0; }
      :lang(zh) .n-pass::before { content: "通过"; } :lang(en) .n-pass::before { content: "pass"; }
      :lang(zh) .n-fail::before { content: "不通过"; } :lang(en) .n-fail::before { content: "fail"; }
      :lang(zh) .n-missing::before { content: "缺项"; } :lang(en) .n-missing::before { content: "missing"; }
      :lang(zh) .n-claims::before { content: "无佐证"; } :lang(en) .n-claims::before { content: "without evidence"; }
      :lang(zh) .n-warnings::before { content: "矛盾与疑点"; } :lang(en) .n-warnings::before { content: "contradictions, doubts"; }
    }

    @media print {
      @page { margin: 14mm 12mm; }
      :root { font-size: 8.5pt; }
      body { max-width: none; padding: 0; background: none; }
      a { color: inherit; text-decoration: none; }
      article, .box, .list > .wide { border-color: #bbb; background: none; }
      article { border: 0; padding: 0; }
      .wide { overflow: visible; }
      .controls, .skip { display: none; }
      .applications thead th { position: static; }
      .applications [aria-sort] button { display: contents; }
      .applications [aria-sort] button::after { content: none; }
      /* Paper cannot unfold. Older browsers need the script for this. */
      details::details-content { content-visibility: visible; display: block; height: auto; }
      summary { list-style: none; }
      tr, li, .tiles { break-inside: avoid; }
      .detail, .details tr { break-inside: auto; }
      h2, h3, h4, h5, .criterion { break-after: avoid; }
      .mark, .chip, .word, .bar-fail, .bar-missing, .tiles li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .what-if { break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
