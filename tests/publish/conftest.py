"""A right edition to break, a new one for each test."""

from __future__ import annotations

import publish_factory
import pytest


@pytest.fixture
def tiny(tmp_path):
    return publish_factory.make(tmp_path)
