/** How the page that answers looks, beside what all pages do. */
export const pageStyle = `
button,input{font:inherit;color:inherit}
button{background:var(--raised);border:1px solid var(--line);border-radius:.4rem;padding:.25rem .7rem;cursor:pointer;text-align:start}
button:hover{border-color:var(--link)}
button[aria-pressed=true],button[aria-current]{border-color:var(--link);box-shadow:inset 0 0 0 1px var(--link)}
input[type=number]{width:9rem;background:var(--ground);border:1px solid var(--muted);border-radius:.3rem;padding:.2rem .4rem}
.controls{background:var(--raised);border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1rem .8rem;margin:1rem 0;display:grid;gap:.5rem}
.controls button{background:var(--ground)}
fieldset{border:0;margin:0;padding:0;min-width:0}
.controls fieldset{display:grid;grid-template-columns:9rem 1fr;gap:.3rem 1rem;align-items:baseline}
.controls legend{float:left;padding:0;color:var(--muted)}
.choices{display:flex;flex-wrap:wrap;gap:.35rem .9rem;align-items:center;padding:3px 0}
.controls .choices{max-height:14rem;overflow-y:auto;padding:3px}
main>.choices{margin:.6rem 0}
.choices>button{padding:.1rem .6rem}
#as-of{width:min(24rem,100%)}
.deeds{display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:center}
#told{color:var(--muted);font-size:.9rem}
.views{display:flex;flex-wrap:wrap;gap:.4rem;margin:1.4rem 0 0}
.problem{color:var(--bad);font-weight:600;position:sticky;top:0;background:var(--ground);padding:.3rem 0;max-width:none;z-index:1}
.printed{display:none}
.card{border:1px solid var(--line);border-radius:.6rem;padding:.5rem 1rem .7rem;margin:.7rem 0}
.card .top{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline;justify-content:space-between}
.card .top p{margin:.1rem 0}
.card .group{flex:1 0 auto;max-width:100%;overflow-wrap:break-word}
.card h3{margin:0}
.opener{background:none;border:0;padding:.2rem .3rem;margin-inline-start:-.3rem;font-weight:700;font-size:1.05rem}
.opener:hover{text-decoration:underline}
.opener::before{content:"+";content:"+"/"";display:inline-block;width:1.1em;color:var(--muted)}
.opener[aria-expanded=true]::before{content:"\\2212";content:"\\2212"/""}
dl.stands{grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:.5rem 1.5rem;max-width:none;margin:.3rem 0 0}
dl.stands>div{display:block;grid-column:auto}
.panel h4{margin-top:1.2rem}
.panel>:first-child{margin-top:.2rem}
td.sign button{min-width:2.2rem;padding:.05rem .4rem;text-align:center}
.numbers{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:baseline}
.numbers legend{padding:0;color:var(--muted);margin-bottom:.3rem}
.numbers label{display:flex;gap:.4rem;align-items:baseline;flex-wrap:wrap}
.supposed{position:sticky;bottom:0;max-height:min(35vh,16rem);overflow-y:auto;background:var(--ground);border:2px solid var(--link);border-radius:.6rem;padding:.2rem 1rem .6rem;margin:1.5rem 0 0}
.supposed h2{border:0;margin:.2rem 0;padding:0;font-size:1rem}
.supposed ul{list-style:none;padding:0;margin:.3rem 0;max-width:none}
.supposed li{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline;margin:.2rem 0}
.effects{border-inline-start:4px solid var(--link);padding-inline-start:1rem}
.group{color:var(--muted);font-weight:400}
html:has(.supposed){scroll-padding-bottom:min(36vh,17rem)}
@media (max-width:34rem){.controls fieldset{grid-template-columns:1fr}.supposed{padding-inline:.6rem}}
@media print{.printed{display:block}.controls,.views,.hint,main>.choices,.opener::before,.numbers,.supposed button{display:none}.supposed{position:static;max-height:none}.card{border:0;border-top:1px solid var(--line);border-radius:0;padding-inline:0}td.sign button{border:0;background:none}.opener{margin:0}}
`;
