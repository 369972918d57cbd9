"""The trust policy by random histories: it agrees with the model, and planted mistakes do not."""

from __future__ import annotations

import pytest
import trust_machine
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

CALM = {
    "deadline": None,
    "database": None,
    "suppress_health_check": list(HealthCheck),
    "derandomize": True,
}


def test_program_and_model_agree() -> None:
    run_state_machine_as_test(
        trust_machine.TrustMachine,
        settings=settings(max_examples=60, stateful_step_count=30, **CALM),
    )


@pytest.mark.long
def test_program_and_model_agree_for_long() -> None:
    run_state_machine_as_test(
        trust_machine.TrustMachine,
        settings=settings(max_examples=5000, stateful_step_count=50, **CALM),
    )


@pytest.mark.parametrize("name", trust_machine.PLANTED)
def test_planted_mistake_is_noticed(name: str, monkeypatch) -> None:
    trust_machine.PLANTED[name](monkeypatch.setattr)
    with pytest.raises(Exception):  # noqa: B017 - any difference or crash notices it
        run_state_machine_as_test(
            trust_machine.TrustMachine,
            settings=settings(
                max_examples=800, stateful_step_count=40, phases=[Phase.generate], **CALM
            ),
        )
