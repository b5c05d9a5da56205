"""Turns this machine into the words that belong beside a measured time: processors and versions.

Never its name, its owner's or its address: the words travel with profiles and pins.
"""

from __future__ import annotations

import functools
import os
import platform
import re
import subprocess
from contextlib import suppress
from pathlib import Path

__all__ = ["machine_name", "processor_name", "tidied", "usable_cores"]

_CPUINFO = Path("/proc/cpuinfo")
_SYSTEMS = {"Darwin": "macOS"}
_LONGEST = 40
_NOISE = re.compile(
    r"\((?:R|TM|C)\)|\bCPU\b|\bProcessor\b|@.*$|\bwith .*$|\b\d+-Core\b", re.IGNORECASE
)


@functools.cache
def machine_name() -> str:
    """Processors, operating system and Python, such as "2 cores of AMD EPYC, Linux, Python 3.11".

    Examples
    --------
    >>> machine_name().split()[-2]
    'Python'
    """
    cores = usable_cores()
    system = _SYSTEMS.get(platform.system(), platform.system() or "unknown system")
    python = ".".join(platform.python_version_tuple()[:2])
    several = "core" if cores == 1 else "cores"
    return f"{cores} {several} of {processor_name()}, {system}, Python {python}"


def usable_cores() -> int:
    """Processors this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def processor_name() -> str:
    """Model of the processor in a few words, or its architecture where the system does not say."""
    for said in (_from_cpuinfo(), _from_sysctl(), platform.processor(), platform.machine()):
        name = tidied(said)
        if name:
            return name
    return "an unknown processor"


def tidied(said: str) -> str:
    """A processor's own name without trade marks, clock and marketing.

    Examples
    --------
    >>> tidied("Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz")
    'Intel Xeon Platinum 8370C'
    >>> tidied("AMD Ryzen 7 7840U with Radeon 780M Graphics")
    'AMD Ryzen 7 7840U'
    """
    return " ".join(_NOISE.sub(" ", said).replace(",", " ").split())[:_LONGEST].rstrip()


def _from_cpuinfo() -> str:
    with suppress(OSError):
        for line in _CPUINFO.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return ""


def _from_sysctl() -> str:
    if platform.system() != "Darwin":
        return ""
    asked = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(asked, capture_output=True, text=True, timeout=5, check=True)  # noqa: S603 (a fixed command of the system)
        return done.stdout.strip()
    return ""
