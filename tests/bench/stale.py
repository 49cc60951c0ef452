"""Looking for answers that are older than an edit which had been acknowledged before they began."""

import gzip
import http.client
import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

NUMBER = re.compile(rb"Edit (\d+)")
AT_ONCE_S = 0.02  # in the middle of a rendering


@dataclass
class Hunt:
    """Readers without rest beside an editor; `answers` and `stale` are the result."""

    port: int
    path: str
    acknowledged: int = 0
    answers: int = 0
    stale: int = 0
    failures: Counter = field(default_factory=Counter)
    until: float = 0.0

    def run(
        self, edit: Callable[[int], None], readers: int, wanted: int, seconds: float, every: int
    ) -> None:
        """Edit and read until so many answers have come or the time is over.

        Takes   a function that makes an edit, whose number the page then shows as "Edit 12", and
                how many answers come between two edits. Every other edit comes at once, while
                the page of the one before is still being rendered.
        """
        self.until = time.monotonic() + seconds
        edit(0)
        threads = [threading.Thread(target=self._read) for _ in range(readers)]
        for thread in threads:
            thread.start()
        while time.monotonic() < self.until and self.answers < wanted:
            edit(self.acknowledged + 1)
            self.acknowledged += 1
            self._rest(every if self.acknowledged % 2 else 0)
        self.until = 0.0
        for thread in threads:
            thread.join()

    def _rest(self, answers: int) -> None:
        """Wait for a moment, and until so many more answers have come."""
        target = self.answers + answers
        time.sleep(AT_ONCE_S)
        while self.answers < target and time.monotonic() < self.until:
            time.sleep(0.005)

    def _read(self) -> None:
        while time.monotonic() < self.until:
            known = self.acknowledged
            try:
                shown = self._shown()
            except (OSError, http.client.HTTPException, ValueError) as error:
                self.failures[repr(error)] += 1
                continue
            self.answers += 1
            self.stale += shown < known

    def _shown(self) -> int:
        """Return the number of the edit that a new connection is shown."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request("GET", self.path, headers={"Accept-Encoding": "gzip"})
            reply = connection.getresponse()
            body = reply.read()
        finally:
            connection.close()
        if reply.status != 200:
            raise ValueError(reply.status)
        if reply.getheader("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        return int(NUMBER.search(body)[1])
