"""The village's documents, indexed once."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from search_village import LABELS, SYNONYMS, VILLAGE

from langso_reader.search import SearchEngine, build_index


@pytest.fixture(scope="session")
def village():
    engine = SearchEngine.in_memory(VILLAGE, synonyms=SYNONYMS, labels=LABELS)
    yield engine
    engine.close()


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "index"
    build_index(place, VILLAGE, stamp="s1", synonyms=SYNONYMS, labels=LABELS)
    return place
