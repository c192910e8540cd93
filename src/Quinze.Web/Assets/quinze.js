// What the pages do beyond forms and links: search by a key, files that are dropped, progress that is followed. Everything that can be read works without it.
(() => {
  'use strict';
  const token = () => document.querySelector('meta[name=csrf]').content;

  document.addEventListener('htmx:config:request', e => {
    const request = e.detail.ctx.request;
    if (request.method !== 'GET') request.headers['RequestVerificationToken'] = token();
  });

  document.addEventListener('keydown', e => {
    const typing = e.target.closest('input, textarea, select, [contenteditable]');
    if (e.key === '/' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
      const search = document.getElementById('search');
      if (search) { e.preventDefault(); search.focus(); search.select(); }
    }
  });

  const drop = document.getElementById('drop');
  if (!drop) return;
  const list = document.getElementById('uploads');
  const input = document.getElementById('files');

  const follow = (item, state, id) => {
    const events = new EventSource(`${drop.dataset.imports.split('?')[0]}/${id}/events`);
    events.addEventListener('progress', e => {
      const at = JSON.parse(e.data);
      state.textContent = at.files ? `${at.number}/${at.files} · ${at.readings}` : '…';
    });
    events.addEventListener('done', () => { events.close(); location.assign(`${drop.dataset.imports.split('?')[0]}/${id}`); });
    item.querySelector('progress')?.removeAttribute('value');
  };

  const send = file => {
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
      else state.textContent = String(request.status);
    };
    request.onerror = () => { state.textContent = '×'; };
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
