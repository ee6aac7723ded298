/** The only stylesheet: system fonts, high contrast, one column from 360 px up. */
export const pageStyle = `
:root { --ink: #1c2430; --soft: #52606f; --line: #cfd6de; --paper: #fff; --ground: #f4f6f8;
  --main: #8c1d18; --main-dark: #6b1410; --good: #17603a; --bad: #a3160f; --warn: #7a4a00; }
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: var(--ink);
  background: var(--ground); -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .6rem; text-wrap: balance; }
h1 { font-size: 1.75rem; margin-top: .5rem; }
h2 { font-size: 1.3rem; }
h3, h4 { font-size: 1.08rem; }
p, ul, ol, dl { margin: .6rem 0; }
a { color: var(--main); text-underline-offset: .15em; }
a:hover { color: var(--main-dark); }
:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem; }
.top { display: flex; justify-content: space-between; align-items: center; flex-wrap: wrap; gap: .25rem 1rem;
  background: var(--main); color: #fff; padding: .6rem max(1rem, calc(50vw - 29rem)); }
.top .brand { color: #fff; font-weight: 700; font-size: 1.2rem; text-decoration: none; }
.top-tools, .row { display: flex; flex-wrap: wrap; gap: .6rem; }
button, .button { display: inline-block; font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.1rem;
  color: #fff; background: var(--main); border: 2px solid var(--main); border-radius: .4rem; cursor: pointer;
  text-decoration: none; text-align: center; line-height: 1.4; }
button:hover, .button:hover { background: var(--main-dark); color: #fff; }
button.second, .button.second { background: var(--paper); color: var(--main); }
button.second:hover, .button.second:hover { background: #fbeeed; color: var(--main-dark); }
button.plain { min-height: 2.25rem; background: none; border: 0; padding: .2rem .3rem; text-decoration: underline;
  font-weight: 400; color: #fff; }
.top :focus-visible { outline-color: #fff; }
label, legend { font-weight: 600; }
input, textarea, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid #7b8794;
  border-radius: .3rem; padding: .5rem .6rem; max-width: 100%; min-height: 2.6rem; }
input[type=password], input[type=text]:not(.figure), textarea { display: block; width: 100%; }
input[type=radio], input[type=checkbox] { min-height: 0; width: 1.15rem; height: 1.15rem; margin: 0 .4rem 0 0; vertical-align: -.2rem; }
textarea { resize: vertical; line-height: 1.5; }
form > button { margin-top: .8rem; }
.top form > button { margin-top: 0; }
.hint { color: var(--soft); font-size: .92rem; font-weight: 400; }
.card, .answer { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.1rem; margin: 1rem 0; }
.card > h2:first-child { margin-top: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1rem; }
.fields p { margin: .3rem 0; }
.fields input { display: block; width: 100%; }
summary { cursor: pointer; padding: .35rem 0; font-weight: 600; }
.answer > h2, .answer > h3, .answer > h4 { margin-top: 0; }
.card form + form { margin-top: 1.2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.cards { list-style: none; padding: 0; }
.notice { background: var(--paper); border: 1px solid var(--line); border-left: .4rem solid var(--soft); padding: .7rem 1rem; border-radius: .3rem; }
.notice.bad { border-left-color: var(--bad); }
.notice.good { border-left-color: var(--good); }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .88rem;
  font-weight: 600; color: var(--soft); white-space: nowrap; }
.tag.accepted, .tag.open { color: var(--good); }
.tag.returned { color: var(--bad); }
.tag.submitted, .tag.resubmitted, .tag.issued { color: #1a4f8a; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .6rem; }
.counts > div { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem;
  display: flex; flex-direction: column-reverse; }
.counts dt { color: var(--soft); font-size: .92rem; }
.counts dd { margin: 0; font-size: 1.7rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.facts { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1.1rem; }
.facts dt { color: var(--soft); font-size: .92rem; margin-top: .5rem; }
.facts dd { margin: 0; }
.scroll { overflow-x: auto; margin: 1.2rem 0; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding: .7rem .8rem .4rem; }
th, td { text-align: left; padding: .5rem .8rem; border-top: 1px solid var(--line); vertical-align: top; }
thead th { font-size: .92rem; color: var(--soft); white-space: nowrap; }
tbody th { font-weight: 500; }
tbody th a { display: inline-block; min-width: 8rem; }
.number { font-variant-numeric: tabular-nums; }
.columns { columns: 18rem; column-gap: 2rem; padding-left: 1.2rem; }
.columns li { break-inside: avoid; }
.downloads a { margin-right: .7rem; display: inline-block; padding: .15rem 0; }
.findings { list-style: none; padding: 0; margin: .6rem 0; }
.findings li { border-left: .3rem solid var(--soft); padding: .2rem .7rem; margin: .4rem 0; background: var(--ground); }
.findings .error { border-color: var(--bad); } .findings .error strong { color: var(--bad); }
.findings .warning { border-color: #c77700; } .findings .warning strong { color: var(--warn); }
.guidance { color: var(--soft); font-size: .95rem; padding-left: 1.2rem; }
.choices { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; border: 0; padding: 0; margin: .6rem 0; }
.choices label { font-weight: 400; }
.figures { display: grid; gap: .8rem; margin-top: 1rem; }
.figure-row { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; }
.figure-row label { flex-basis: 100%; }
input.figure { width: 9rem; text-align: right; font-variant-numeric: tabular-nums; }
input.figure.wide { width: 100%; text-align: left; }
.actions { background: var(--ground); border-top: 1px solid var(--line); padding: .7rem 0; margin-top: 1.5rem; }
@media (min-width: 52rem) {
  /* What is typed in stays clear of the bar. */
  html { scroll-padding-bottom: 6rem; }
  .actions { position: sticky; bottom: 0; }
  .facts { display: grid; grid-template-columns: 12rem 1fr; gap: .4rem 1rem; }
  .facts dt { margin: 0; }
  .beside:not(:has(> div:last-child:empty)) { display: grid; grid-template-columns: 3fr 2fr; gap: 0 1.4rem; }
}
@media (max-width: 32rem) {
  th, td { padding: .5rem .45rem; font-size: .95rem; }
  thead th { white-space: normal; }
  tbody th a { min-width: 6rem; }
}
img.chart { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: .5rem; }
.passages { list-style: none; padding: 0; margin: 0; }
.passages li + li { border-top: 1px solid var(--line); margin-top: .7rem; padding-top: .3rem; }
.passages .said { white-space: pre-line; margin-bottom: .2rem; }
.passages .hint { margin-top: 0; }
fieldset.answer { min-width: 0; }
fieldset.answer legend { padding: 0 .4rem; }
select { min-width: 10rem; }
input[type=date] { display: block; }
input[type=number] { width: 6rem; }
.row > p { margin: .2rem 0; }
.row > p > label { display: block; }
@media print { .top, form { display: none; } }
`;
