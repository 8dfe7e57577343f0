# The verbs of the house; `make` alone lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help run test setup check lint types contracts bench accuracy mutate clean

help: ## list the verbs
	@grep -hE '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | sort

# --- environment -----------------------------------------------------------
.PHONY: prerequisites
prerequisites:
	@$(PYTHON) tools/prerequisites.py

$(VENV)/.run: requirements.lock requirements-build.lock pyproject.toml build_hook.py | prerequisites
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what Deerstalker stands on (once, from the hash-pinned lock) ..."
	@$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements-build.lock
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	@echo "Installing what the tests need (once, from the hash-pinned lock) ..."
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

setup: $(VENV)/.dev ## make the environment for working on the code

# --- the two commands ------------------------------------------------------
run: $(VENV)/.run ## start Deerstalker and open the page
	@$(BIN)/deerstalker up

test: $(VENV)/.dev ## prove that everything works
	@$(PYTHON) tools/browser.py
	@$(BIN)/ruff format --check --quiet src tests tools build_hook.py
	@$(BIN)/ruff check --quiet src tests tools build_hook.py
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/pytest -n auto -m "not browser"
	@$(BIN)/pytest -n auto -m browser

# --- parts of it, while working --------------------------------------------
lint: $(VENV)/.dev ## format and mend what can be mended
	@$(BIN)/ruff format src tests tools build_hook.py
	@$(BIN)/ruff check --fix src tests tools build_hook.py

check: $(VENV)/.dev ## lint, types and contracts without the tests
	@$(BIN)/ruff check src tests tools build_hook.py
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/.dev ## measure; figures go to docs/performance.md
	@$(BIN)/deerstalker bench $(if $(wildcard $(SHARED)/corpus),--corpus $(SHARED)/corpus/listings.jsonl.gz)
	@test ! -e $(SHARED)/corpus || $(BIN)/python tools/bench_reading.py $(SHARED)/corpus/listings.jsonl.gz --near-misses

mutate: $(VENV)/.dev ## take a fact's guards out one by one (FACT=workplace)
	@$(BIN)/python tools/mutate.py $(FACT)

accuracy: $(VENV)/.dev ## score the reader and the judge on labelled adverts
	@PYTHONPATH=tools $(BIN)/python -m accuracy

clean: ## remove what was made here
	rm -rf $(VENV) build dist src/deerstalker/doors/web/static/vendor

LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header
new-source: $(VENV)/.dev ## begin a source: make new-source name=acme [flags=--ats]
	@$(BIN)/python tools/new_source.py $(name) $(flags)

reference: $(VENV)/.dev ## write docs/reference from the code
	@$(BIN)/python tools/reference.py

screenshots: $(VENV)/.dev ## pictures of every place, in docs/images
	@$(BIN)/python tools/screenshots.py

lock: ## make the lock files anew (needs uv)
	@$(LOCK) pyproject.toml -o requirements.lock
	@$(LOCK) pyproject.toml --all-extras --group dev -o requirements-dev.lock
	@$(LOCK) --group build --no-emit-package django --no-emit-package asgiref \
		--no-emit-package sqlparse -o requirements-build.lock
