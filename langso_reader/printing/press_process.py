"""The typesetter as a process of its own: a question a line on standard input, answers back.

A question is a line of JSON: `[verb, folder, …]`, see `press.VERBS`. An answer is a line of JSON,
`{"size": bytes}` and then so many bytes, or `{"failed": code, "text": …, "details": …}`. It ends
when its input ends, so it never outlives the program that started it.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import BinaryIO

from langso_reader import fileio, processes
from langso_reader.errors import LangsoError


def _answer(question: bytes) -> tuple[dict[str, object], bytes]:
    verb, root, *words = json.loads(question)
    try:
        from langso_reader.printing import press  # noqa: PLC0415 — a failure to load it is answered

        with fileio.naming_failures(root):
            made = press.VERBS[verb](Path(root), *words)
    except LangsoError as error:
        said = {key: str(value) for key, value in error.details.items()}
        return {"failed": error.code, "text": str(error), "details": said}, b""
    return {"size": len(made)}, made


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer until there are no more questions."""
    for question in questions:
        head, made = _answer(question)
        answers.write(json.dumps(head).encode() + b"\n")
        answers.write(made)  # by itself: added to the line it would be copied
        answers.flush()


def main() -> int:
    """Serve on the standard streams, which nothing else may write to."""
    processes.offer_itself()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with os.fdopen(os.dup(0), "rb") as questions, answers:
        serve(questions, answers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
