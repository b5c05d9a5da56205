"""Turns synthetic binormal scores into screenshots of the explorer, mounted outside Streamlit.

For development: ``.venv/bin/python scripts/explorer_harness.py OUT`` draws the committed bundle in
Chromium at several widths, light and dark, and prints how long redraws took.
"""

from __future__ import annotations

import argparse
import base64
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
EXPLORER = ROOT / "pages" / "ui" / "explorer"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SHOTS = {
    "light_800": (800, 560, "light", "probability"),
    "dark_800": (800, 560, "dark", "probability"),
    "full_800": (800, 1000, "light", "probability"),
    "narrow_390": (390, 1900, "light", "probability"),
    "wide_1200": (1200, 900, "light", "probability"),
    "rare_800": (800, 1000, "light", "rare"),
    "rare_dark_1200": (1200, 900, "dark", "rare"),
    "margin_800": (800, 1000, "light", "margin"),
    "present_1200": (1200, 1000, "light", "present"),
}
BETA = {"name": "beta", "unit": "", "low": 0.1, "high": 10, "default": 1}
RULES: list[tuple[str, str, dict[str, Any] | None]] = [
    ("min_cost", "Lowest cost", None),
    ("bayes", "t* from costs", None),
    ("max_f_beta", "Highest F-beta", BETA),
    ("recall_at_least", "Recall at least", {"name": "recall", "default": 0.8}),
    ("precision_at_least", "Precision at least", {"name": "precision", "default": 0.5}),
    ("fpr_at_most", "False positive rate at most", {"name": "rate", "default": 0.05}),
    ("capacity", "Review capacity", None),
    ("youden", "Youden's J", None),
]
SHARE = {"unit": "share", "low": 0.0001, "high": 1.0}


def encoded(values: np.ndarray) -> str:
    """Return little-endian float64 bytes as base64."""
    return base64.b64encode(np.asarray(values, dtype="<f8").tobytes()).decode()


def model(name: str, short: str, separation: float, kind: str, seed: int) -> dict[str, Any]:
    """Return one model's table of about 1,024 rows over binormal scores."""
    rng = np.random.default_rng(seed)
    prevalence, n = (0.002, 50_000) if kind == "rare" else (0.22, 10_000)
    y = np.arange(n) < round(prevalence * n)
    raw = rng.normal(size=n) + separation * y
    log_odds = separation * raw - separation**2 / 2 + np.log(prevalence / (1 - prevalence))
    margin = kind == "margin" and short == "SVM"
    score = raw if margin else 1 / (1 + np.exp(-log_odds))
    order = np.argsort(-score)
    tp, fp = np.cumsum(y[order]), np.cumsum(~y[order])
    k = 1024
    half = np.geomspace(1, n, k // 2).astype(int) - 1
    rows = np.unique(np.concatenate([half, np.linspace(0, n - 1, k // 2).astype(int)]))
    edges = np.linspace(score.min(), score.max(), 41)
    if kind == "rare":
        edges = np.geomspace(max(score.min(), 1e-6), score.max(), 41)
    return {
        "id": name, "title": name.replace("_", " ").capitalize(), "short": short,
        "is_probability": not margin, "positives": int(y.sum()), "negatives": int(n - y.sum()),
        "k": len(rows), "nobody_threshold": float(np.nextafter(score.max(), np.inf)),
        "threshold": encoded(score[order][rows]), "tp": encoded(tp[rows]), "fp": encoded(fp[rows]),
        "histogram": {
            "edges": edges.tolist(),
            "positive": np.histogram(score[y], edges)[0].tolist(),
            "negative": np.histogram(score[~y], edges)[0].tolist(),
        },
        "auc": {"value": 0.871, "low": 0.862, "high": 0.88}, "average_precision": 0.703,
        "note": f"{n:,} rows, scored out of fold in 5 folds",
    }  # fmt: skip


def latency(models: list[str]) -> dict[str, Any]:
    """Return response times of exponential service; each model is twice as slow as the last."""
    servers, utilisation = [1, 2, 4, 8], [0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]
    levels = [0.0, 0.5, 0.9, 0.95, 0.99, 0.999, 0.9999]
    made = {}
    for place, name in enumerate(models):
        mean = 1.5 * 2**place
        depth = -np.log1p(-np.array(levels))
        slow = [[mean * (1 + (1 / (1 - u) - 1) / c) * depth for u in utilisation] for c in servers]
        made[name] = {
            "status": "measured",
            "words": "One row through the whole pipeline, measured here.",
            "simplicity": place,
            "table": {
                "servers": servers, "utilisation": utilisation, "levels": levels,
                "response_ms": encoded(np.array(slow)), "mean_service_ms": mean,
            },
        }  # fmt: skip
    return {
        "rev": "latency", "models": made, "exact": None,
        "measured_on": "Service times measured on 2 cores of AMD EPYC 7B13, Linux, not here.",
    }  # fmt: skip


def data(kind: str) -> dict[str, Any]:
    """Return what Python would send for one kind of scores."""
    names = [("logistic_regression", "LR", 1.4), ("gradient_boosting", "GB", 1.9),
             ("random_forest", "RF", 1.7), ("linear_svm", "SVM", 1.2)]  # fmt: skip
    models = [model(n, s, d, kind, i) for i, (n, s, d) in enumerate(names)]
    words = {"case": "card payment", "cases": "card payments", "positive": "fraud",
             "positives": "frauds", "alerted": "stopped", "missed": "pass unnoticed",
             "missed_one": "passes unnoticed"}  # fmt: skip
    natural = models[0]["positives"] / (models[0]["positives"] + models[0]["negatives"])
    return {
        "tables": {
            "rev": kind, "models": models,
            "dataset": {"name": kind, "title": "Card payments", "simulated": True,
                        "natural_prevalence": natural, "words": words},
        },
        "scenario": {
            "version": 1, "echo": 0, "prevalence": None, "rule": "min_cost", "threshold": None,
            "focus": "linear_svm" if kind == "margin" else "gradient_boosting",
            "parameter": None, "parameters": {}, "capacity_per_day": 500, "cases_per_day": 20_000,
            "costs": {"false_positive": 8, "false_negative": 120, "true_positive": 0,
                      "true_negative": 0, "review": 2, "currency": "$"},
            "serving": {"objective_ms": 20, "arrival_rate_per_s": 200, "servers": 2,
                        "dispatch": "shared", "burstiness": 1, "path": "frame", "late": "allow"},
        },
        "latency": latency([name for name, _, _ in names]),
        "rules": [
            {"id": rule, "label": label, "words": f"{label}.", "needs_probability": rule == "bayes",
             "parameter": parameter and SHARE | parameter}
            for rule, label, parameter in RULES
        ],
        "exact": None, "held_out": None, "notes": [],
        "pin_section": {"id": "metrics", "title": "Evaluation metrics"},
        "pinned": 0, "pin_all": ["precision", "recall"],
        "present": kind == "present",
    }  # fmt: skip


MOUNT = """async ([css, js, html, data]) => {
  const host = document.getElementById("host");
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = css;
  const frame = document.createElement("div");
  frame.innerHTML = html;
  root.append(style, frame);
  const url = URL.createObjectURL(new Blob([js], { type: "text/javascript" }));
  const { default: mount } = await import(url);
  window.sent = [];
  const send = (name, value) => window.sent.push([name, value]);
  window.mountAgain = (next) => mount({ data: next, key: "k", name: "n", parentElement: root,
    setStateValue: send, setTriggerValue: send });
  window.data = data;
  window.mountAgain(data);
  await new Promise((done) => setTimeout(done, 150));
}"""


def mount(page: Page, kind: str, theme: str) -> None:
    """Mount the committed bundle with synthetic data."""
    page.goto((ROOT / "tests" / "browser_unit" / "harness" / "mount.html").as_uri())
    page.evaluate("theme => document.body.className = theme", theme)
    files = [EXPLORER / name for name in ("explorer.css", "dist/explorer.js", "explorer.html")]
    css, js, html = (file.read_text(encoding="utf-8") for file in files)
    sheet = (EXPLORER.parent / "browser" / "sheet.css").read_text(encoding="utf-8")
    page.evaluate(MOUNT, [sheet + css, js, html, data(kind)])


def redraw_times(page: Page) -> dict[str, list[float]]:
    """Return milliseconds of 60 redraws, for moves of the threshold and of the prevalence."""
    script = """(name) => {
      const root = document.getElementById("host").shadowRoot.querySelector(".explorer");
      const slider = root.querySelector(`[data-control=${name}]`);
      return (async () => {
        const times = [];
        for (let i = 0; i < 60; i++) {
          slider.value = 300 + 20 * i;
          slider.dispatchEvent(new Event("input"));
          await new Promise(requestAnimationFrame);
          await new Promise((done) => setTimeout(done));
          times.push(Number(root.dataset.redrawMs));
        }
        return times.sort((a, b) => a - b);
      })();
    }"""
    moved = ("threshold", "prevalence", "false_negative", "objective_ms", "arrival_rate_per_s")
    return {name: page.evaluate(script, name) for name in moved}


def main() -> None:
    """Draw the shots that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="draw only the shots whose name contains this")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=ARGUMENTS)
        for name, (width, height, theme, kind) in SHOTS.items():
            if options.only not in name:
                continue
            page = browser.new_page(viewport={"width": width, "height": height})
            page.on("console", lambda message: print("console:", message.text))
            page.on("pageerror", lambda error: print("error:", error))
            mount(page, kind, theme)
            page.screenshot(path=options.out / f"{name}.png")
            if name == "light_800":
                for moved, times in redraw_times(page).items():
                    summary = {"p50": times[30], "p95": times[57], "max": times[-1]}
                    print(moved, json.dumps(summary))
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
