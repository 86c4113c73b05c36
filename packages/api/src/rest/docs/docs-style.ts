/** How the page looks: the colours of the web app, by the theme of the system. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1c1917, #f5f5f4); --soft: light-dark(#57534e, #b8b2ac);
  --ground: light-dark(#fafaf9, #171412); --panel: light-dark(#fff, #211d1a); --line: light-dark(#d6d3d1, #44403c);
  --link: light-dark(#5b21b6, #c4b5fd); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 6rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; scroll-margin-top: 1rem; }
h3 { font-size: .95rem; margin: 1.1rem 0 .3rem; }
a { color: var(--link); }
code, pre { font: .87em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; }
details { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; margin: .4rem 0; }
summary { cursor: pointer; padding: .55rem .8rem; overflow-wrap: anywhere; }
summary span { color: var(--soft); margin-left: .4rem; }
summary:focus-visible, a:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.method { font-weight: 700; } .inside { border-top: 1px solid var(--line); padding: .4rem .9rem .9rem; scroll-margin-top: 4rem; }
pre { overflow-x: auto; padding: .7rem; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); white-space: pre-wrap; }
dl, p { margin: .3rem 0; } dl > div { padding: .3rem 0; border-top: 1px solid var(--line); } dl > div:first-child { border-top: 0; }
dt strong { font-size: .8em; margin-left: .3rem; } dd { margin: 0 0 0 1rem; color: var(--soft); overflow-wrap: anywhere; }
.soft { color: var(--soft); }
`;
