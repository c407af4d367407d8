# make report | test | check | bench | docs : each sets up its own .venv first. Byte code is written at once, since images of
# containers often forbid Python to write it later (PYTHONDONTWRITEBYTECODE), and every start would compile anew.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup report test check bench docs clean
.DEFAULT_GOAL := report

setup: .venv/ready

.venv/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("claimcheck needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m compileall -q claimcheck
	touch $@

# Exit code 1 says that conflicts were found, which is what the report is for.
report: setup
	@$(BIN)/claimcheck report seeds/ || test $$? -eq 1

test: setup
	$(BIN)/python -m pytest -n 2 -rs

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: setup
	@$(BIN)/python tests/bench.py $(ARGS)

# Writes what the examples of README.md and docs/ show now into the pages, and draws the gallery.
docs: setup
	$(BIN)/python tests/doc_examples.py
	$(BIN)/python docs/make_gallery.py

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
