extension HTMLStyle {
  /// Of the pages of `check` and `fit`.
  static let assessment: StaticString = """

    /* One application */
    article { border: 1px solid var(--line); border-radius: .75rem; background: var(--card); padding: 1.5rem; }
    .provenance + article { margin-top: 3rem; }
    .verdict { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; }
    .verdict > div { flex: 1 1 18rem; }
    .verdict .word { padding: .35rem 1.1rem; border-radius: .5rem; font-size: 1.5rem; font-weight: 700; }
    .chips { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1.25rem; padding: 0; list-style: none; }
    .chip { display: block; padding: .05rem .6rem; font-size: .8125rem; text-decoration: none; }
    .chip:hover { text-decoration: underline; }
    .chip span { font-weight: 400; }
    .card { border-left: .3rem solid var(--tone); padding: .1rem 0 .1rem 1rem; margin-top: 1rem; }
    .card small { display: inline; margin-left: .6rem; }
    .card ul, .remarks ul { padding-left: 1.2rem; }
    .depth1 { padding-left: 1.1rem; } .depth2 { padding-left: 2.2rem; } .depth3, .depth4 { padding-left: 3.3rem; }
    li.depth1 { margin-left: 1.1rem; padding-left: 0; } li.depth2 { margin-left: 2.2rem; padding-left: 0; }
    li.depth3, li.depth4 { margin-left: 3.3rem; padding-left: 0; }
    .problems { margin-top: 1.25rem; padding-left: 1.75rem; }
    .problems li + li { margin-top: .5rem; }
    .help { color: var(--soft); }

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
    .fit th:nth-child(n+5) { text-align: right; }
    .fit td:nth-child(n+2) { word-break: keep-all; }
    .fit h2:not(:first-child) { margin-top: 3rem; }
    .fit h2 + p { font-size: .875rem; color: var(--soft); }
    .fit h2 + p + p { margin-top: .5rem; font-weight: 600; }
    .fit > p:last-child:not(.what-if), .fit > p:has(+ .what-if:last-child) {
      margin-top: 2rem; font-size: .875rem; color: var(--soft);
    }

    @media screen and (max-width: 44rem) {
      article { padding: 1rem; }
      .depth1 { padding-left: .6rem; } .depth2 { padding-left: 1.2rem; } .depth3, .depth4 { padding-left: 1.8rem; }
      /* Rows become blocks, so that nobody has to scroll sideways. */
      .criteria, .criteria tbody, .criteria tr, .criteria th, .criteria td { display: block; }
      .criteria thead { position: absolute; left: -99rem; }
      .criteria tr { padding: .4rem 0; border-top: 1px solid var(--line); }
      .criteria tr > * { border: 0; padding: 0 .25rem; width: auto !important; }
      .criteria td:empty { display: none; }
      .criterion { background: var(--page); }
      .criterion th, .criterion td { background: none; }
    }

    @media print {
      article { border: 0; padding: 0; background: none; }
      .criterion { break-after: avoid; }
    }

    """
}
