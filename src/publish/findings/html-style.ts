/** How the HTML report looks: light and dark by the reader's setting, three columns, one on a narrow screen, and on paper without the controls. */
export const reportStyle = `
:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--faint:#5c5c66;--line:#d9d9e0;--error:#b3261e;--warning:#8a5a00;--note:#31608f;--mark:#ffe08a}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171a;--faint:#a2a2ad;--line:#3a3a42;--error:#ff8a80;--warning:#f2c14e;--note:#8ab8e8;--mark:#5c4a00}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:96rem;padding:1rem 1.5rem 4rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.1rem;margin:2.5rem 0 .5rem;overflow-wrap:anywhere}
.summary,.keys{color:var(--faint);margin:.25rem 0}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;padding:.6rem 0;background:var(--paper);border-bottom:1px solid var(--line)}
label{display:inline-flex;gap:.35rem;align-items:center}select,input{font:inherit}
table{border-collapse:collapse;margin:1rem 0}th,td{text-align:left;padding:.25rem 1rem .25rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) minmax(0,22rem);gap:1.5rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.head{font-weight:600;color:var(--faint)}.heading .text{font-weight:600}
.text{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}.empty{border-left:3px solid var(--line);padding-left:.6rem;color:var(--faint)}
.line{color:var(--faint);font-size:.75rem;font-variant-numeric:tabular-nums;margin-right:.5rem;user-select:none}
a{color:inherit}details{font-size:.875rem;color:var(--faint)}summary{cursor:pointer}section{scroll-margin-top:4rem}
.aside{border-left:3px solid var(--line);padding:.1rem 0 .1rem .6rem;margin:0 0 .6rem;overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit;border-radius:.15rem;padding:0 .1rem}mark.off{background:none}
.findings{list-style:none;margin:0;padding:0}
.finding{border-left:3px solid var(--note);padding:.1rem 0 .1rem .6rem;margin:0 0 .6rem;overflow-wrap:anywhere}
.finding.error{border-color:var(--error)}.finding.warning{border-color:var(--warning)}
.finding:focus{outline:2px solid var(--note);outline-offset:3px}
.rule{font-weight:600}.error .rule{color:var(--error)}.warning .rule{color:var(--warning)}.note .rule{color:var(--note)}
.values{color:var(--faint);font-size:.875rem}
[hidden]{display:none!important}
@media (max-width:60rem){.row{grid-template-columns:1fr;gap:.4rem}.head{display:none}}
@media print{form,.keys{display:none}body{max-width:none;padding:0;font-size:10pt}.row{break-inside:avoid;grid-template-columns:1fr 1fr 14rem}}
`

/** What the report does: filters by severity and rule, moves between findings by keyboard. Without it everything is shown. */
export const reportScript = `
(() => {
  const form = document.querySelector('form')
  if (!form) return
  form.hidden = false
  const findings = [...document.querySelectorAll('.finding')]
  const rows = [...document.querySelectorAll('.row[data-row]')]
  const apply = () => {
    const shown = new Set([...form.querySelectorAll('input[name=severity]:checked')].map((box) => box.value))
    const rule = form.elements.rule.value
    for (const finding of findings) {
      finding.hidden = !shown.has(finding.dataset.severity) || (rule !== '' && finding.dataset.rule !== rule)
    }
    const only = form.elements.only.checked
    for (const row of rows) {
      row.hidden = only && !row.querySelector('.finding:not([hidden])')
      const own = [...row.querySelectorAll('.finding')]
      for (const text of row.querySelectorAll('[data-of]')) {
        const of = text.dataset.of.split('|')
        const isHidden = (at) => own[at].hidden
        text.querySelectorAll('mark').forEach((mark, at) => mark.classList.toggle('off', of[at].split(' ').every(isHidden)))
      }
    }
  }
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('select, textarea, input:not([type=checkbox])')) return
    const step = { j: 1, n: 1, k: -1, p: -1 }[event.key]
    if (!step) return
    const seen = findings.filter((finding) => !finding.hidden)
    const at = seen.indexOf(document.activeElement)
    const next = seen[at < 0 ? (step > 0 ? 0 : seen.length - 1) : Math.min(seen.length - 1, Math.max(0, at + step))]
    if (next) { next.focus(); next.scrollIntoView({ block: 'center' }) }
  })
  apply()
})()
`
