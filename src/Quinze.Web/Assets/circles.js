// Coming nearer to the circles: buttons, wheel, two fingers, keys. Without this the picture stands as it is, and every name in it is a link.
(() => {
  'use strict';
  const nearest = 8;

  const walk = svg => {
    const whole = svg.viewBox.baseVal.width;
    let [x, y, width] = [0, 0, whole];
    const pointers = new Map();
    let dragged = false;

    const show = () => {
      width = Math.min(whole, Math.max(whole / nearest, width));
      x = Math.min(whole - width, Math.max(0, x));
      y = Math.min(whole - width, Math.max(0, y));
      svg.setAttribute('viewBox', `${x.toFixed(2)} ${y.toFixed(2)} ${width.toFixed(2)} ${width.toFixed(2)}`);
      svg.classList.toggle('near-by', width < whole * 0.6);
      svg.classList.toggle('zoomed', width < whole);
    };
    // A place of the screen in the units of the picture.
    const at = (clientX, clientY) => {
      const box = svg.getBoundingClientRect();
      return { x: x + (clientX - box.left) / box.width * width, y: y + (clientY - box.top) / box.height * width };
    };
    // What lies under a place stays under it.
    const zoom = (factor, clientX, clientY) => {
      const box = svg.getBoundingClientRect();
      const middle = { x: clientX ?? box.left + box.width / 2, y: clientY ?? box.top + box.height / 2 };
      const before = at(middle.x, middle.y);
      width = Math.min(whole, Math.max(whole / nearest, width / factor));
      const after = at(middle.x, middle.y);
      x += before.x - after.x;
      y += before.y - after.y;
      show();
    };
    const everybody = () => { [x, y, width] = [0, 0, whole]; show(); };
    const acts = { in: () => zoom(1.5), out: () => zoom(1 / 1.5), all: everybody };

    const buttons = document.getElementById('zoom');
    if (buttons) {
      svg.before(buttons);
      buttons.hidden = false;
      buttons.addEventListener('click', e => acts[e.target.closest('[data-zoom]')?.dataset.zoom]?.());
    }

    svg.addEventListener('wheel', e => {
      // A page that is being scrolled goes on scrolling past a picture that nobody has come near to.
      const farther = e.deltaY > 0;
      if (!e.ctrlKey && !e.metaKey && (width === whole || !svg.matches(':hover'))) return;
      if (farther && width === whole) return;
      e.preventDefault();
      zoom(Math.exp(-e.deltaY / 300), e.clientX, e.clientY);
    }, { passive: false });

    svg.addEventListener('pointerdown', e => { pointers.set(e.pointerId, e); dragged = false; });
    svg.addEventListener('pointermove', e => {
      const before = pointers.get(e.pointerId);
      if (!before) return;
      const others = [...pointers.values()].filter(p => p.pointerId !== e.pointerId);
      const box = svg.getBoundingClientRect();
      if (others.length === 1) {
        const [o] = others;
        const was = Math.hypot(before.clientX - o.clientX, before.clientY - o.clientY);
        const is = Math.hypot(e.clientX - o.clientX, e.clientY - o.clientY);
        if (was > 0) zoom(is / was, (e.clientX + o.clientX) / 2, (e.clientY + o.clientY) / 2);
        dragged = true;
      } else if (width < whole) {
        const [dx, dy] = [e.clientX - before.clientX, e.clientY - before.clientY];
        if (!dragged && Math.hypot(dx, dy) < 4) return;
        x -= dx / box.width * width;
        y -= dy / box.height * width;
        dragged = true;
        show();
      }
      pointers.set(e.pointerId, e);
    });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) svg.addEventListener(end, e => pointers.delete(e.pointerId));
    svg.addEventListener('click', e => { if (dragged) { e.preventDefault(); dragged = false; } }, true);
    svg.addEventListener('dragstart', e => e.preventDefault());

    // From a name the arrows lead to the next one in their direction; dots far out are reached so.
    const faces = [...svg.querySelectorAll('a.face')];
    const placeOf = face => { const b = face.querySelector('circle, path').getBBox(); return { x: b.x + b.width / 2, y: b.y + b.height / 2 }; };
    const step = (from, dx, dy) => {
      const here = placeOf(from);
      let best = null, least = Infinity;
      for (const face of faces) {
        if (face === from) continue;
        const there = placeOf(face);
        const [along, aside] = [(there.x - here.x) * dx + (there.y - here.y) * dy, Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx)];
        const cost = along + aside * 2;
        if (along > 1 && cost < least) [least, best] = [cost, face];
      }
      best?.focus();
    };
    const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    svg.closest('figure').addEventListener('keydown', e => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      const face = e.target.closest('a.face');
      if (e.key === '+' || e.key === '=') acts.in();
      else if (e.key === '-') acts.out();
      else if (e.key === '0') acts.all();
      else if (arrows[e.key] && face) step(face, ...arrows[e.key]);
      else return;
      e.preventDefault();
    });
    svg.addEventListener('focusin', e => {
      const face = e.target.closest('a.face');
      if (!face || width === whole) return;
      const there = placeOf(face);
      if (there.x < x || there.x > x + width || there.y < y || there.y > y + width) {
        [x, y] = [there.x - width / 2, there.y - width / 2];
        show();
      }
    });
  };

  const begin = () => {
    for (const svg of document.querySelectorAll('figure svg.circles:not([data-walked])')) {
      svg.dataset.walked = '';
      walk(svg);
    }
  };
  document.addEventListener('htmx:after:swap', begin);
  begin();
})();
