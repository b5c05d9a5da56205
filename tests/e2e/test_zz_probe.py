import pytest
from tests.e2e.test_latency_board import made, LatencyBoard, _opened, _scenario
from tests.support.board_page import BoardPage
from dataclasses import replace
def test_probe(made, server, open_page):
    b=made.board
    out=[]
    for rate in (40,100,300,60):
        b.walk([{"serving":{"arrival_rate_per_s":rate}}]); b.drawn()
        print("TOP",rate,b.page.locator('[data-chart="roc"] svg.plot').bounding_box()["y"],b.text("recommendation"))
    b.open(_scenario().to_query()); b.page.wait_for_timeout(500)
    for q in ({}, {"present":"1"}):
        p=open_page(); bb=BoardPage(p,server).open({"data":"card_payments"}|q); bb.page.wait_for_timeout(1500)
        bb.type_into("arrival_rate_per_s","1000000") if bb.field("arrival_rate_per_s").is_visible() else print("no load")
        bb.page.wait_for_timeout(1500)
        print(bb.page.url)
        bb.page.screenshot(path=f"/tmp/probe_{len(q)}.png")
        print(bb.page.evaluate("""()=>{const q=[...document.querySelectorAll('*')];const e=document.querySelector('.explorer')||q.map(x=>x.shadowRoot&&x.shadowRoot.querySelector('.explorer')).find(Boolean);
         return [...e.querySelectorAll('.interval')].map(n=>{const r=document.createRange();r.selectNodeContents(n);const b=r.getBoundingClientRect();return [n.dataset.figure,n.textContent,Math.round(b.left),Math.round(b.right),Math.round(n.getBoundingClientRect().height)]}).concat([...e.querySelectorAll('.serving-controls .field')].map(f=>[f.value,f.scrollWidth,f.clientWidth]),[...e.querySelectorAll('.chart')].slice(0,1).map(c=>c.getBoundingClientRect().top))}"""))
