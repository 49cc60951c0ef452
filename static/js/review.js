/* The keys of the review queue. Every decision works without this file. */
{
  const ON = 'review-keys';
  const isOn = () => { try { return localStorage.getItem(ON) !== 'off'; } catch { return true; } };
  const find = (s, within = document) => within.querySelector(s);

  const openForm = (link) => {
    const details = find(link.hash);
    details.open = true;
    const field = find('textarea, select, input:not([type=hidden])', details);
    field.focus();
    if (field.select) field.select();
  };

  const step = (by) => {
    const rows = [...document.querySelectorAll('[data-row]')];
    if (!rows.length) return false;
    const place = rows.indexOf(document.activeElement);
    const row = rows[Math.min(rows.length - 1, Math.max(0, place < 0 ? 0 : place + by))];
    row.focus();
    row.scrollIntoView({ block: 'nearest' });
    return true;
  };

  const press = (key) => {
    if (key === '?') { const keys = find('#keys'); keys.open = !keys.open; keys.scrollIntoView({ block: 'nearest' }); return true; }
    const list = find('[data-list]');
    if (list && (key === 'j' || key === 'k')) return step(key === 'j' ? 1 : -1);
    if (list && key === 'x') {
      const box = document.activeElement.closest('li')?.querySelector('input[type=checkbox]');
      if (box) box.checked = !box.checked;
      return Boolean(box);
    }
    const target = find(`[data-key="${key}"]`);
    if (!target) return false;
    if (target.hash && find(target.hash)) openForm(target); else target.click();
    return true;
  };

  addEventListener('keydown', (event) => {
    const field = event.target.closest('input:not([type=checkbox]), textarea, select');
    if (event.key === 'Escape' && field) { field.blur(); return; }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && field?.form) { event.preventDefault(); field.form.requestSubmit(); return; }
    if (field || event.ctrlKey || event.metaKey || event.altKey || event.repeat || !isOn()) return;
    if (press(event.key)) event.preventDefault();
  });

  // A link of the bar opens its form and goes to the first field.
  addEventListener('click', (event) => {
    const link = event.target.closest?.('.bar a[href^="#"]');
    if (link) { event.preventDefault(); openForm(link); }
    if (event.target.closest?.('[data-tick-all]')) document.querySelectorAll('[data-list] input').forEach((box) => { box.checked = true; });
  });

  // What was swapped in begins at the top, and there the next key is expected.
  addEventListener('htmx:afterSettle', (event) => {
    const item = find('#item');
    if (!item || item.contains(document.activeElement) || !event.detail.target.closest('#item, #queue')) return;
    item.focus({ preventScroll: true });
    scrollTo(0, 0);
  });

  addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-keys-switch], [data-tick-all]').forEach((part) => { part.hidden = false; });
    const box = find('[data-keys-on]');
    if (!box) return;
    box.checked = isOn();
    box.addEventListener('change', () => { try { localStorage.setItem(ON, box.checked ? 'on' : 'off'); } catch { /* kept for this page only */ } });
  });
}
