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
    toggle.onclick = () => {
      const now = root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
      root.dataset.theme = now === 'dark' ? 'light' : 'dark';
      document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    };
  }

  // "/" goes to the search field.
  addEventListener('keydown', (e) => {
    if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.target.closest('input, textarea, select')) return;
    const field = all('input[type=search]').find((one) => one.offsetParent);
    if (field) { e.preventDefault(); field.focus(); }
  });

  // A link into a closed <details> opens it; printing opens all.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let closed = false;
    for (let d = target.closest('details'); d; d = d.parentElement.closest('details')) closed ||= !d.open, d.open = true;
    if (closed) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  addEventListener('beforeprint', () => all('details').forEach((d) => d.open = true));

  // A link to itself at each line.
  for (const l of all('span[data-line]')) l.insertAdjacentHTML('beforeend', `<a class="pl" href="#${l.id}" aria-label="Line ${l.dataset.line}"></a>`);

  // Safari forgets a table drawn as cards.
  const roles = { '.stack': 'table', '.stack > *': 'rowgroup', '.stack tr': 'row', '.stack td': 'cell', '.stack th': 'rowheader', '.stack [scope=col]': 'columnheader' };
  for (const s in roles) all(s).forEach((part) => part.role = roles[s]);

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
  addEventListener('scroll', () => frame ||= requestAnimationFrame(() => { frame = 0; mark(); }), { passive: true });
  mark();
  jump.addEventListener('click', (e) => e.target.closest('a') && (jump.open = false));
  addEventListener('keydown', (e) => e.key === 'Escape' && (jump.open = false));
});
