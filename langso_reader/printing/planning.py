"""How high each picture and how large each text is to be, so that few pages are nearly empty.

Finding it out means laying out every article once more, and the typesetter keeps all of that until
its run ends. So it is done some articles at a time, before the set itself, and remembered: after a
change of order or of the cover only new articles are measured.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any, Final

from langso_reader.printing import engine
from langso_reader.printing.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.printing.data import Data

_AT_ONCE: Final = 8  # articles: enough for two processors, little for the memory
_PLANS: Final[Memo[Data]] = Memo(limit=1000, size=lambda _plan: 1)
_PLACE: Final = re.compile(r'"to": \d+')  # where a link leads changes with the order, not the room
_JOB: Final = ("form", "large", "a5", "mono", "draft")  # of the job, what the room depends on


def _article(article: Data) -> str:
    without_picture = {**article, "picture": article["picture"] and "picture"}
    return _PLACE.sub('"to": 0', json.dumps(without_picture, ensure_ascii=False))


def _key(article: str, job: Data) -> str:
    looks = json.dumps([job[name] for name in _JOB])
    return hashlib.sha256((looks + article).encode()).hexdigest()


def _measure(job: Data, articles: list[str], cancelled: Callable[[], bool] | None) -> list[Any]:
    head = json.dumps({"title": "", "job": {**job, "measuring": True}}, ensure_ascii=False)
    data = f'{head[:-1]}, "articles": [{", ".join(articles)}]}}'
    return engine.answers("plan.typ", {"data.json": data.encode()}, cancelled=cancelled)


def add_plans(
    data: Data,
    *,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Give each article of `data` its plan.

    Args:
        data: what the template will see; `plan` is added to its articles.
        progress: called with the number of articles that are planned.
        cancelled: stops the run.

    Raises:
        LangsoError: as `engine.answers`.
    """
    job, articles = data["job"], data["articles"]
    written = [_article(article) for article in articles]
    keys = [_key(text, job) for text in written]
    missing = [n for n, key in enumerate(keys) if key not in _PLANS]
    for start in range(0, len(missing), _AT_ONCE):
        progress(len(articles) - len(missing) + start)
        some = missing[start : start + _AT_ONCE]
        found = _measure(job, [written[n] for n in some], cancelled)
        for n, plan in zip(some, found, strict=True):
            _PLANS[keys[n]] = plan
    for article, key in zip(articles, keys, strict=True):
        article["plan"] = _PLANS[key]
