// What the pages do beyond forms and links: search by a key, files that are dropped, progress that is followed. Everything that can be read works without it.
(() => {
  'use strict';
  const token = () => document.querySelector('meta[name=csrf]').content;

  document.addEventListener('htmx:config:request', e => {
    const request = e.detail.ctx.request;
    if (request.method !== 'GET') request.headers['RequestVerificationToken'] = token();
  });

  const quick = () => document.getElementById('quick');

  // While one types, the list still answers what was typed before: nobody walks into it until it answers what stands in the box.
  const answered = () => quick()?.querySelector('[data-asked]')?.dataset.asked === document.getElementById('search').value.trim();
  let waiting = false;

  document.addEventListener('input', e => {
    if (e.target.id !== 'search') return;
    waiting = false;
    quick()?.setAttribute('aria-busy', 'true');
  });

  document.addEventListener('htmx:after:swap', () => {
    if (!quick() || !answered()) return;
    quick().removeAttribute('aria-busy');
    if (waiting) quick().querySelector('a')?.focus();
    waiting = false;
  });

  document.addEventListener('keydown', e => {
    const typing = e.target.closest('input, textarea, select, [contenteditable]');
    const search = document.getElementById('search');
    if (e.key === '/' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey && search) {
      e.preventDefault(); search.focus(); search.select();
    }
    if (e.key === 'Escape') {
      if (e.target.closest('search')) { quick()?.replaceChildren(); search.focus(); }
      const menu = e.target.closest('details.period[open]');
      if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
    }
    // Up and down walk through what was found, as in any list.
    if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && e.target.closest('search')) {
      const found = [search, ...(answered() ? quick().querySelectorAll('a') : [])];
      const next = found[found.indexOf(e.target) + (e.key === 'ArrowDown' ? 1 : -1)];
      waiting = e.key === 'ArrowDown' && e.target === search && !answered();
      if (next) { e.preventDefault(); next.focus(); }
    }
  });

  document.addEventListener('click', e => {
    if (!e.target.closest('search')) quick()?.replaceChildren();
    for (const menu of document.querySelectorAll('details.period[open]')) if (!menu.contains(e.target)) menu.open = false;
  });

  // What takes long says so while the browser waits for the next page, and is not asked for twice.
  document.addEventListener('submit', e => {
    if (!e.target.matches('form[data-takes-long]')) return;
    e.target.querySelector('[data-meanwhile]').hidden = false;
    for (const button of e.target.querySelectorAll('button')) button.disabled = true;
  });

  // What was being counted again is counted: the page comes back with it, unless something was written into it, which would be lost,
  // or one is on the way elsewhere, or a decision is on its way: coming back would call it off.
  let deciding = 0;
  let leaving = false;
  const comeBack = () => {
    const counted = document.querySelector('#counting [data-counted]');
    const written = [...document.querySelectorAll('main input, main textarea')].some(f => f.value !== f.defaultValue);
    const here = location.pathname + location.search;
    if (counted && !written && !leaving && deciding === 0) counted.dataset.counted === here ? location.reload() : location.replace(counted.dataset.counted);
  };
  const decides = e => e.detail.ctx.request.method !== 'GET';
  addEventListener('beforeunload', () => { leaving = true; });
  document.addEventListener('htmx:before:request', e => { if (decides(e)) deciding += 1; });
  document.addEventListener('htmx:finally:request', e => { if (decides(e)) { deciding -= 1; comeBack(); } });
  document.addEventListener('htmx:after:swap', comeBack);

  document.querySelector('.rooms [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

  const followed = document.querySelector('[data-follow]');
  if (followed) {
    const events = new EventSource(followed.dataset.follow);
    events.addEventListener('done', () => { events.close(); location.reload(); });
  }

  const drop = document.getElementById('drop');
  if (!drop) return;
  const list = document.getElementById('uploads');
  const input = document.getElementById('files');
  const imports = drop.dataset.imports.split('?')[0];
  let sent = 0;

  const button = (item, act) => {
    item.querySelector('button')?.remove();
    const stop = document.createElement('button');
    stop.type = 'button'; stop.className = 'btn'; stop.textContent = drop.dataset.stop;
    stop.addEventListener('click', act);
    item.append(stop);
  };

  const end = (item, state, says) => {
    item.querySelector('button')?.remove();
    item.querySelector('progress')?.remove();
    state.textContent = says;
  };

  const follow = (item, state, id) => {
    const events = new EventSource(`${imports}/${id}/events`);
    state.textContent = drop.dataset.reading;
    events.addEventListener('progress', e => {
      const at = JSON.parse(e.data);
      if (at.waits) state.textContent = drop.dataset.waits;
      else if (at.files) state.textContent = `${drop.dataset.reading} · ${at.number}/${at.files} · ${at.readings}`;
    });
    events.addEventListener('done', () => {
      events.close();
      // One archive leads to what was read of it; of several, each gets its link and none interrupts the others.
      if (sent === 1) { location.assign(`${imports}/${id}`); return; }
      end(item, state, '');
      const told = document.createElement('a');
      told.href = `${imports}/${id}`; told.textContent = drop.dataset.told;
      state.append(told);
    });
    item.querySelector('progress')?.removeAttribute('value');
    button(item, () => fetch(`${imports}/${id}/stop`, { method: 'POST', headers: { RequestVerificationToken: token() }, body: new FormData() }));
  };

  // A refusal in words comes as JSON; anything else is known by its number alone.
  const wordsOf = request => { try { return JSON.parse(request.responseText).says; } catch { return undefined; } };

  const send = file => {
    sent += 1;
    const item = document.createElement('li');
    const name = document.createElement('span');
    const state = document.createElement('span');
    const bar = document.createElement('progress');
    name.textContent = file.name;
    bar.max = 1; bar.value = 0; bar.setAttribute('aria-label', file.name);
    item.append(name, state, bar);
    list.append(item);
    const request = new XMLHttpRequest();
    request.open('PUT', drop.dataset.upload + encodeURIComponent(file.name));
    request.setRequestHeader('RequestVerificationToken', token());
    request.upload.onprogress = e => { if (e.lengthComputable) bar.value = e.loaded / e.total; };
    request.onload = () => {
      if (request.status === 200) follow(item, state, JSON.parse(request.responseText).id);
      else end(item, state, wordsOf(request) ?? `${drop.dataset.failed} (${request.status})`);
    };
    request.onerror = () => end(item, state, drop.dataset.failed);
    request.onabort = () => end(item, state, drop.dataset.stopped);
    button(item, () => request.abort());
    request.send(file);
  };

  input.addEventListener('change', () => { for (const file of input.files) send(file); input.value = ''; });
  drop.addEventListener('dragover', e => { e.preventDefault(); drop.classList.add('over'); });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', e => {
    e.preventDefault();
    drop.classList.remove('over');
    for (const file of e.dataTransfer.files) send(file);
  });
})();
