import { benchArchive } from './measure.ts';
import { indexFiles } from '../../../src/search/indexer.ts';
import { items } from './archive-items.ts';
import { querySets } from './query-sets.ts';
import { stet } from './contenders.ts';
const a=await benchArchive(); const its=items(a);
const cut=(k:number)=>k===0?[{folder:'',from:'',to:'',articles:a.articles}]:[{folder:'',from:'',to:'',articles:a.articles.slice(0,k)},{folder:'old/',from:'',to:'',articles:a.articles.slice(k)}];
const all=querySets(its,3000,20_140_309);
for(const k of (process.env.KS??'0,5,20,80,217').split(',').map(Number)){
 const s=await stet(await indexFiles(a,cut(k) as any),0);
 const lines=[];
 for(const kk of [5,20,80,217]){
  const mine=new Set(its.slice(0,kk).map(i=>i.url));
  let out=`newest ${kk}: `;
  for(const set of ['two title words','three rare words','title','question']){
    const qs=all[set].filter(q=>[...q.relevant].some(u=>mine.has(u))).slice(0,150);
    let one=0, rr=0; for(const {query,relevant} of qs){const f=await s.search(query); const r=f.findIndex(u=>relevant.has(u)&&mine.has(u)); if(r===0)one++; if(r>=0) rr+=1/(r+1)}
    out+=`${set} n=${qs.length} @1 ${(one/qs.length).toFixed(3)} mrr ${(rr/qs.length).toFixed(3)} | `;
  }
  lines.push(out);
 }
 console.log('cut',k); console.log(lines.join('\n'));
}
