/** The only stylesheet: system fonts, light and dark by the reader's own setting, paper too. */
export const siteStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1c2430, #e4e8ed); --soft: light-dark(#52606f, #a5b1be);
  --line: light-dark(#d5dbe2, #38424d); --paper: light-dark(#fff, #14191f); --ground: light-dark(#f5f7f9, #1c232b);
  --main: light-dark(#8c1d18, #ff9d92); --mark: light-dark(#fbeeed, #3a2020); --green: light-dark(#17603a, #7fd6a4);
  --blue: light-dark(#1a4f8a, #8fc1ff); --brown: light-dark(#7a4a00, #f0c27a); }
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: var(--ink);
  background: var(--paper); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; overflow-wrap: break-word; }
a { color: var(--main); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 2; }
.top { background: #8c1d18; color: #fff; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem;
  padding: .6rem max(1rem, calc(50vw - 44rem)); }
.top a { color: #fff; }
.top :focus-visible { outline-color: #fff; }
.brand { font-weight: 700; font-size: 1.2rem; text-decoration: none; }
.top search { position: relative; margin-left: auto; flex: 0 1 22rem; }
.top input { width: 100%; font: inherit; padding: .4rem .7rem; border: 1px solid #fff; border-radius: .4rem;
  background: #fff; color: #1c2430; min-height: 2.5rem; }
#found { position: absolute; z-index: 1; right: 0; width: min(32rem, calc(100vw - 2rem)); margin: .3rem 0 0; padding: .5rem;
  list-style: none; background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: .4rem;
  box-shadow: 0 .5rem 1.5rem #0004; }
#found a { display: block; padding: .4rem .5rem; color: var(--ink); text-decoration: none; }
#found a:hover, #found a:focus { background: var(--mark); }
.frame { display: grid; grid-template-columns: 15rem minmax(0, 1fr) 13rem; gap: 2.5rem; max-width: 90rem; margin: 0 auto;
  padding: 0 1rem; }
nav ul { list-style: none; padding: 0; margin: 0 0 1rem; }
nav a { display: block; padding: .22rem .6rem; color: var(--ink); text-decoration: none; border-left: 3px solid transparent;
  font-size: .94rem; line-height: 1.4; }
nav a:hover { background: var(--ground); }
nav a[aria-current] { border-color: var(--main); background: var(--mark); font-weight: 600; }
nav h2 { font-size: .82rem; letter-spacing: .03em; color: var(--soft); margin: 1rem 0 .3rem; font-weight: 700;
  padding: 0 0 0 .6rem; border: 0; }
.to-pages { display: none; }
.here { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; }
.here a { font-size: .88rem; color: var(--soft); }
main { padding: .5rem 0 4rem; min-width: 0; }
main > :not(.wide, pre) { max-width: 46rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 2.2rem 0 .6rem; }
h1 { font-size: 2rem; margin-top: 1.2rem; }
h2 { font-size: 1.4rem; border-top: 1px solid var(--line); padding-top: 1.3rem; }
h3, h4 { font-size: 1.08rem; }
li { margin: .2rem 0; }
img { max-width: 100%; height: auto; border-radius: .3rem; background: #fff; }
p > img:only-child { display: block; margin: 1.2rem auto; border: 1px solid var(--line); }
code { font: .88em/1.5 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; background: var(--ground);
  padding: .1em .3em; border-radius: .25rem; }
pre { background: var(--ground); border: 1px solid var(--line); border-radius: .4rem; padding: .9rem 1rem; overflow: auto;
  max-width: 54rem; }
pre code { padding: 0; background: none; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .93rem; }
th, td { border: 1px solid var(--line); padding: .4rem .65rem; text-align: left; vertical-align: top; }
th { background: var(--ground); }
blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: .3rem solid var(--main); background: var(--ground); }
.in-repository { border-bottom: 1px dotted var(--soft); }
.around { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 1rem; margin-top: 3rem; padding-top: 1rem;
  border-top: 1px solid var(--line); }
.around span { display: block; font-size: .85rem; color: var(--soft); }
.hljs-keyword, .hljs-built_in, .hljs-type { color: var(--main); }
.hljs-string, .hljs-attr { color: var(--green); }
.hljs-number, .hljs-literal, .hljs-variable { color: var(--blue); }
.hljs-comment { color: var(--soft); }
.hljs-title { color: var(--brown); }
@media (max-width: 75rem) { .frame { grid-template-columns: 14rem minmax(0, 1fr); } .here { display: none; } }
@media (max-width: 50rem) { .frame { display: flex; flex-direction: column; gap: 0; } .pages { order: 2; }
  .to-pages { display: inline; } .top search { flex-basis: 100%; order: 3; } h1 { font-size: 1.6rem; } }
@media print { .top, nav, .around { display: none; } .frame { display: block; } }
`;
