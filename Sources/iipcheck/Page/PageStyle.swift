/// The style sheet of the page that fills in; colours, marks and tables are those of the reports.
enum PageStyle {
  static let text: StaticString = """

    :root { --edge: #7d8894; --link-tint: #e6f0fb; }
    @media screen and (prefers-color-scheme: dark) { :root { --edge: #7b8794; --link-tint: #1a2c44; } }
    body { max-width: 80rem; line-break: strict; }
    .plain { max-width: 42em; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
    .hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    h2:focus, h3:focus { outline: 0; }
    h3 { margin-top: 0; }
    fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
    legend { padding: 0; }
    button, .button {
      font: inherit; font-size: .9375rem; min-height: 2.5rem; padding: .3rem .9rem; color: var(--ink); cursor: pointer;
      background: var(--card); border: 1px solid var(--edge); border-radius: .4rem; display: inline-flex; align-items: center;
    }
    button:hover, .button:hover { border-color: var(--link); color: var(--link); }
    .button input { position: absolute; opacity: 0; width: 1px; }
    .button:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }
    .plain-button { border: 0; background: none; min-height: 1.6rem; padding: 0 .2rem; color: var(--link); text-decoration: underline; }
    input:not([type=radio], [type=checkbox], [type=file]), select, textarea {
      font: inherit; width: 100%; min-width: 0; min-height: 2.5rem; padding: .3rem .6rem; color: var(--ink); background: var(--card);
      border: 1px solid var(--edge); border-radius: .4rem;
    }
    input[inputmode] { text-align: right; }
    input[type=radio], input[type=checkbox] { accent-color: var(--link); width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; }
    .top { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: start; }
    .top > div { flex: 1 1 20rem; }
    .steps { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
    .steps a { padding: .55rem 1rem; color: var(--soft); text-decoration: none; border-bottom: .2rem solid transparent; }
    .steps a:nth-child(4) { margin-left: auto; }
    .steps a[aria-current] { color: var(--ink); font-weight: 700; border-color: var(--link); }
    .files, .choices { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; margin-bottom: 1rem; }
    #file { color: var(--soft); font-size: .875rem; }
    #problems { margin: 0 0 1rem; padding: .6rem 1rem .6rem 2rem; background: var(--open-tint); color: var(--open); border-radius: .5rem; }
    .view > h2 { margin-bottom: .5rem; }
    .view > p { max-width: 42em; margin-bottom: 1rem; color: var(--soft); }
    .no-form #view-pick .columns, .no-form #view-fill > :not(h2) { display: none; }

    /* Which category */
    .columns > * { min-width: 0; }
    .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 1.5rem; align-items: start; }
    .pick { grid-template-columns: 19rem minmax(0, 1fr); }
    .cards { position: sticky; top: 0; display: grid; gap: .6rem; max-height: 100vh; overflow: auto; }
    .category { border: 1px solid var(--line); border-left: .3rem solid var(--tone, var(--aside)); border-radius: .5rem; background: var(--card); padding: .6rem 1rem; }
    .category h3 { font-size: 1rem; }
    .category ul { font-size: .875rem; padding-left: 1.1rem; }
    .category p { font-size: .875rem; color: var(--soft); }
    .category .mark { white-space: normal; }
    .category button { margin-top: .4rem; min-height: 2rem; }
    .figures { table-layout: fixed; min-width: 41rem; }
    .figures thead th { position: sticky; top: 0; background: var(--page); white-space: normal; }
    .figures th:first-child { width: 26%; } .figures th:nth-child(2) { width: 24%; }
    .figures tbody th { font-weight: 400; }
    .figures [data-cell] { font-size: .8125rem; color: var(--soft); }
    [data-cell][data-tone=pass] { --tone: var(--good); --sign: "✓"; } [data-cell][data-tone=fail] { --tone: var(--bad); --sign: "✗"; }
    .figures [data-tone=pass], .figures [data-tone=fail] { color: var(--tone); font-weight: 600; }
    .figures [data-tone=pass]::before, .figures [data-tone=fail]::before, .sign::before {
      content: var(--sign); content: var(--sign) / ""; margin-right: .35em; font-weight: 700;
    }
    .box { display: flex; gap: .4rem; align-items: center; }
    .unit { flex: 0 0 auto; min-width: 1.5rem; font-size: .875rem; color: var(--soft); }
    .reading, .note { font-size: .8125rem; color: var(--soft); }
    .reading:empty { display: none; }
    .asked .reading { color: var(--open); }
    .asked input { border: 2px solid var(--open); }

    /* Fill in */
    .bar {
      position: sticky; top: 0; z-index: 3; display: grid; grid-template-columns: auto 1fr minmax(8rem, 14rem) auto; gap: .3rem 1.25rem;
      align-items: center; margin-bottom: 1rem; padding: .6rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
    }
    progress { appearance: none; border: 0; width: 100%; height: .4rem; border-radius: 1rem; overflow: hidden; background: var(--line); }
    progress::-webkit-progress-bar { background: var(--line); }
    progress::-webkit-progress-value { background: var(--link); }
    progress::-moz-progress-bar { background: var(--link); }
    #sections { position: sticky; top: 4.5rem; }
    #sections ol { list-style: none; padding: 0; }
    #sections a { display: flex; gap: .5rem; justify-content: space-between; padding: .35rem .6rem; color: var(--ink); text-decoration: none; border-left: .2rem solid transparent; }
    #sections [aria-current] { background: var(--card); border-color: var(--link); font-weight: 700; }
    .count { font-size: .8125rem; color: var(--soft); font-weight: 400; white-space: nowrap; }
    .short, .count.short { color: var(--bad); }
    .part:not(.current) { display: none; }
    .only-open .part { display: block; margin-bottom: 1.5rem; }
    .field { display: grid; grid-template-columns: 13rem minmax(0, 1fr) minmax(0, 17rem); gap: .3rem 1.25rem; padding: .8rem 0; border-top: 1px solid var(--line); align-items: start; }
    fieldset.field { display: grid; }
    fieldset.field > legend { float: left; line-height: 1.4; }
    .field > label { line-height: 1.4; padding-top: .4rem; }
    .field .state > label { margin-right: 1rem; }
    .field .state > .evidence { display: flex; gap: .5rem; align-items: center; margin: .4rem 0 0; font-size: .875rem; color: var(--soft); white-space: nowrap; }
    .field[data-tone=fail] input:not([type=radio], [type=checkbox]) { border-color: var(--bad); }
    .unread { display: none; }
    .with-unread .unread { display: grid; opacity: .75; }
    .only-open .field:is([data-tone=pass], [data-tone=aside], [data-tone=""]):not(:focus-within) { display: none; }
    .out { font-size: .875rem; }
    .out:empty { display: none; }
    .sign { color: var(--tone); font-weight: 600; }
    .offers { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .4rem; }
    .offers button { min-height: 2rem; padding: 0 .7rem; border-style: dashed; border-radius: 1rem; font-size: .875rem; }
    .offers button::before { content: "＋ "; content: "＋ " / ""; }
    .none { display: block; font-size: .875rem; color: var(--soft); }
    .member { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem 1rem; margin-bottom: 1rem; background: var(--card); }
    .member > legend { font-weight: 700; padding: 0 .4rem; }

    /* Result and screening */
    iframe { width: 100%; min-height: 30rem; border: 0; background: var(--page); }
    .drop { border: 2px dashed var(--edge); border-radius: .75rem; padding: 1.1rem 1.25rem; background: var(--card); margin-bottom: 1rem; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; }
    .drop p { flex: 1 1 100%; }

    /* Reviewing */
    #review-parts .bar { grid-template-columns: auto 1fr; }
    .reviewed { display: block; margin-bottom: 1rem; }
    .review { grid-template-columns: 17rem minmax(0, 1fr) minmax(0, 18rem); }
    .review label { margin-right: 1rem; }
    .review .evidence { font-size: .875rem; color: var(--soft); }
    .review .reason { margin-top: .4rem; }
    .review[data-met=true] { box-shadow: inset .25rem 0 var(--good); padding-left: .8rem; }
    .review[data-met=false] { box-shadow: inset .25rem 0 var(--bad); padding-left: .8rem; }

    @media (max-width: 68rem) {
      .pick { grid-template-columns: minmax(0, 1fr); }
      .pick .cards { position: static; max-height: none; grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .category { padding: .4rem .6rem; }
      .category h3 { font-size: .875rem; }
      .category ul { display: none; }
      .field, .review { grid-template-columns: minmax(0, 1fr); }
    }
    @media (max-width: 44rem) {
      .columns { grid-template-columns: minmax(0, 1fr); }
      #sections { position: static; }
      #sections ol { display: flex; overflow-x: auto; }
      #sections a { white-space: nowrap; border-left: 0; border-bottom: .2rem solid transparent; }
      .bar { grid-template-columns: auto 1fr; }
      .figures { min-width: 0; display: block; }
      .figures thead { display: none; }
      .figures tbody { display: block; }
      .figures tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); padding: .6rem 0; border-top: 1px solid var(--line); }
      .figures th, .figures td { border: 0; padding: .15rem 0; }
      .figures tbody th, .figures td:nth-child(2) { grid-column: 1 / -1; width: auto; }
      .figures th:first-child, .figures th:nth-child(2) { width: auto; }
      .figures [data-cell]:empty { display: none; }
      .figures [data-cell]::after { content: "　" attr(data-label); }
      .steps a { padding: .5rem; font-size: .9375rem; white-space: nowrap; }
      .field .state > .evidence { display: block; white-space: normal; }
    }
    @media (prefers-reduced-motion: no-preference) { progress::-webkit-progress-value { transition: width .2s; } }
    @media print {
      .steps, .files, .choices, #sections, .bar, .drop, .view button { display: none; }
      .top button, #page:has(.view:not([hidden]) iframe[srcdoc]) :is(.top, h2) { display: none; }
      .columns, .part { display: block !important; }
    }

    """
}
