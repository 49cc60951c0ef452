/* Small comforts. Every page works without this file. */
{
  // The theme follows the system until the reader chooses: the choice is the site's only cookie.
  const choice = /(?:^|; )theme=(light|dark)/.exec(document.cookie);
  if (choice) document.documentElement.dataset.theme = choice[1];
}
addEventListener('DOMContentLoaded', () => {
  const root = document.documentElement;
  const find = (s) => document.querySelector(s), all = (s) => [...document.querySelectorAll(s)];

  const toggle = find('[data-theme-toggle]');
  if (toggle) {
    toggle.hidden = false;
    toggle.addEventListener('click', () => {
      const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = isDark ? 'light' : 'dark';
      const secure = location.protocol === 'https:' ? '; secure' : '';
      document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax${secure}`;
    });
  }

  // "/" goes to the search field while no field has the focus.
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    const field = all('input[type=search]').find((one) => one.offsetParent);
    if (field) { event.preventDefault(); field.focus(); }
  });

  // A link into a closed <details> opens it; printing opens all.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let closed = false;
    for (let d = target.closest('details'); d; d = d.parentElement.closest('details')) { closed ||= !d.open; d.open = true; }
    if (closed) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  addEventListener('beforeprint', () => all('details').forEach((d) => { d.open = true; }));

  // Safari forgets a table drawn as cards, unless each part says what it is.
  const roles = { '.stack': 'table', '.stack > *': 'rowgroup', '.stack tr': 'row', '.stack td': 'cell', '.stack th': 'rowheader', '.stack [scope=col]': 'columnheader' };
  for (const s in roles) all(s).forEach((part) => { part.role = roles[s]; });

  // The rail and the jump bar show which section is being read.
  const links = all('[data-rail] a, [data-jump] a');
  if (!links.length) return;
  const jump = find('[data-jump]');
  const sections = links.map((a) => find(a.hash)).filter(Boolean);
  const mark = () => {
    const now = sections.reduce((a, s) => (s.getBoundingClientRect().top <= innerHeight * 0.3 ? s : a), sections[0]);
    for (const a of links) a.ariaCurrent = a.hash === '#' + now.id ? 'location' : null;
  };
  let frame;
  addEventListener('scroll', () => { frame ||= requestAnimationFrame(() => { frame = 0; mark(); }); }, { passive: true });
  mark();
  jump.addEventListener('click', (event) => { if (event.target.closest('a')) jump.open = false; });
  addEventListener('keydown', (event) => { if (event.key === 'Escape') jump.open = false; });
});
