# `make` alone lists what there is. PORT, PYTHON, CHROME, WORKERS and ARGS may be set on the command line.

PORT ?= 8501
WORKERS ?= logical
ARGS ?=
PY := .venv/bin/python
export PYTHON CHROME

.DEFAULT_GOAL := help
.PHONY: help run onnx test check check-format check-lint check-types check-arrows check-components \
	e2e bench crash format requirements components screenshots clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z][a-z0-9-]*:.*## / {printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## make .venv, install, serve the app on PORT (8501)
	@scripts/venv.sh
	@exec $(PY) -m streamlit run serve.py --server.port $(PORT)

onnx: ## add the optional ONNX Runtime serving path to .venv
	@scripts/venv.sh onnx

test: ## make .venv, install, find or install a browser, run the whole suite
	@scripts/venv.sh dev
	@$(PY) scripts/find_browser.py --install
	@$(PY) -m pytest -n $(WORKERS) --maxprocesses=4 --dist loadfile \
		--no-loadscope-reorder $(ARGS)

e2e: ## only the journeys in a real browser
	@scripts/venv.sh dev
	@$(PY) scripts/find_browser.py --install
	@$(PY) -m pytest -m e2e $(ARGS)

check: check-format check-lint check-types check-arrows check-components ## format, lint, types, arrows, stale bundles

check-format:
	@scripts/venv.sh dev
	$(PY) -m ruff format --check .

check-lint:
	@scripts/venv.sh dev
	$(PY) -m ruff check .

check-types:
	@scripts/venv.sh dev
	$(PY) -m pyright

check-arrows:
	@scripts/venv.sh dev
	$(PY) -c 'from importlinter.cli import lint_imports_command; lint_imports_command()' --no-logo

check-components: node_modules/.package-lock.json
	npm run --silent stale
	npm run --silent check
	npm test --silent

components: node_modules/.package-lock.json ## build the browser components into their dist/ folders
	npm run --silent build

node_modules/.package-lock.json: package-lock.json
	@command -v npm >/dev/null || { echo "Node.js 20 or newer, with npm, is needed for the browser \
	components (their TypeScript and its bundles); nothing else here needs it." >&2; exit 1; }
	npm ci --no-audit --no-fund
	@touch $@

format: ## let ruff write the format and the safe fixes
	@scripts/venv.sh dev
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

bench: ## measure against the alternatives, side by side; ARGS="sweep bands" for some of it
	@scripts/venv.sh dev
	@$(PY) scripts/find_browser.py --install
	@$(PY) -m tests.bench $(ARGS)

crash: ## 100,000 acknowledged saves under repeated kill -9; ARGS="--saves 10000" for fewer
	@scripts/venv.sh dev
	@$(PY) scripts/crash_saves.py $(ARGS)

requirements: ## recompile the pins after a change to a .in file; ARGS=--upgrade for newer versions
	@scripts/venv.sh dev
	$(PY) -m uv pip compile --quiet --universal --python-version 3.11 requirements.in -o requirements.txt $(ARGS)
	$(PY) -m uv pip compile --quiet --universal --python-version 3.11 requirements-onnx.in -o requirements-onnx.txt $(ARGS)
	$(PY) -m uv pip compile --quiet --universal --python-version 3.11 requirements-dev.in -o requirements-dev.txt $(ARGS)

screenshots: ## make docs/*.png from the running app
	@scripts/venv.sh dev
	@$(PY) scripts/find_browser.py --install
	@$(PY) scripts/screenshots.py $(ARGS)

clean: ## remove caches and what tests left behind; .venv and node_modules stay
	rm -rf .pytest_cache .ruff_cache .hypothesis .import_linter_cache .pyright test-output build
	find . -name __pycache__ -type d -not -path './.venv/*' -not -path './node_modules/*' -prune -exec rm -rf {} +
