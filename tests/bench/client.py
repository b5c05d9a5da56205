"""Turns a server's address into Streamlit sessions without a browser, for counting and weighing."""

from __future__ import annotations

from typing import Self

import psutil
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

MAX_MESSAGE = 64 * 2**20
TIMEOUT_S = 120.0


class Session:
    """One visitor: a websocket that asks for script runs and reads what they draw."""

    def __init__(self, url: str, query: str = "") -> None:
        address = url.replace("http", "ws", 1) + "/_stcore/stream"
        self._socket = connect(address, subprotocols=None, max_size=MAX_MESSAGE)
        self._query = query

    def rerun(self) -> int:
        """Run the script once more, as a changed control does; return the bytes it sent."""
        message = BackMsg()
        message.rerun_script.query_string = self._query
        self._socket.send(message.SerializeToString())
        received = 0
        while True:
            data = self._socket.recv(timeout=TIMEOUT_S)
            assert isinstance(data, bytes)
            received += len(data)
            answer = ForwardMsg.FromString(data)
            if answer.WhichOneof("type") == "script_finished":
                if answer.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    continue
                assert answer.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
                return received

    def close(self) -> None:
        """Leave."""
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def cpu_seconds(pid: int) -> float:
    """Processor time of a process and its children so far, user and system [s]."""
    return sum(
        one.cpu_times().user + one.cpu_times().system for one in _family(psutil.Process(pid))
    )


def resident_mb(pid: int) -> float:
    """Resident memory of one process, without its children [MiB]."""
    return psutil.Process(pid).memory_info().rss / 2**20


def _family(process: psutil.Process) -> list[psutil.Process]:
    return [process, *process.children(recursive=True)]
