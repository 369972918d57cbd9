"""What was made lately, within a limit; what was not asked for longest goes first."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

T = TypeVar("T")


class Memo(Generic[T]):
    """Keeps results by key; for one thread at a time.

    Args:
        limit: of all sizes together.
        size: how much a result counts.
    """

    def __init__(self, limit: int, size: Callable[[T], int]) -> None:
        self._limit, self._size = limit, size
        self._kept: OrderedDict[Hashable, T] = OrderedDict()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def __getitem__(self, key: Hashable) -> T:
        self._kept.move_to_end(key)
        return self._kept[key]

    def __setitem__(self, key: Hashable, result: T) -> None:
        self._kept[key] = result
        total = sum(map(self._size, self._kept.values()))
        while total > self._limit and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            total -= self._size(dropped)
