// Draws a chart where a page has one: the picture that is there without script gives way to one that answers the pointer. The library is fetched only here.
(() => {
  'use strict';
  let library;
  const load = address => library ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address; script.onload = done; script.onerror = failed;
    document.head.append(script);
  });
  const paint = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const draw = async figure => {
    if (figure.dataset.drawn) return;
    figure.dataset.drawn = 'yes';
    const [answer] = await Promise.all([fetch(figure.dataset.chart), load(figure.dataset.library)]);
    if (!answer.ok) return;
    const options = await answer.json();
    const still = figure.querySelector('svg');
    const place = document.createElement('div');
    place.className = 'live';
    place.setAttribute('aria-hidden', 'true');
    still.before(place);
    const chart = echarts.init(place, null, { renderer: 'svg' });
    const words = { color: paint('--soft'), fontFamily: paint('--sans') };
    const number = new Intl.NumberFormat(document.documentElement.lang);
    options.animation = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    options.color = [paint('--near')];
    options.textStyle = { fontFamily: paint('--sans') };
    Object.assign(options.tooltip, { backgroundColor: paint('--card'), borderColor: paint('--line'), textStyle: { color: paint('--ink') } });
    for (const axis of [options.xAxis, options.yAxis]) {
      axis.axisLabel = { ...words, ...axis.axisLabel };
      axis.axisLine = { lineStyle: { color: paint('--line') } };
      if (!axis.splitLine) axis.splitLine = { lineStyle: { color: paint('--line') } };
    }
    options.yAxis.axisLabel.formatter = value => number.format(value);
    for (const series of options.series) {
      if (series.markLine) {
        series.markLine.lineStyle = { color: paint('--soft') };
        Object.assign(series.markLine.label, words);
      } else delete series.markLine;
    }
    chart.setOption(options);
    still.setAttribute('class', 'grows away');
    new ResizeObserver(() => chart.resize()).observe(place);
  };

  const near = new IntersectionObserver(seen => { for (const s of seen) if (s.isIntersecting) draw(s.target); }, { rootMargin: '200px' });
  const look = () => { for (const figure of document.querySelectorAll('[data-chart]')) near.observe(figure); };
  look();
  document.addEventListener('htmx:after:swap', look);
})();
