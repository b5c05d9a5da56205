"""The machine in words: what belongs beside a time, and nothing that names a person or a host."""

import getpass
import platform
import socket

import pytest

from simulator import machine


def named(monkeypatch, **answers):
    for name, value in answers.items():
        monkeypatch.setattr(machine, name, lambda value=value: value)
    machine.machine_name.cache_clear()
    found = machine.machine_name()
    machine.machine_name.cache_clear()
    return found


def test_the_name_holds_processors_system_and_python():
    cores, _, rest = machine.machine_name().partition(" of ")
    assert cores.split()[0].isdecimal()
    assert rest.endswith(f"Python {'.'.join(platform.python_version_tuple()[:2])}")


def test_the_name_holds_no_host_and_no_user():
    name = machine.machine_name().lower()
    for private in (socket.gethostname(), platform.node(), getpass.getuser()):
        assert private.lower() not in name.split()


def test_one_core_is_singular(monkeypatch):
    assert named(monkeypatch, usable_cores=1, processor_name="x").startswith("1 core of x, ")
    assert named(monkeypatch, usable_cores=8, processor_name="x").startswith("8 cores of x, ")


def test_a_processor_that_does_not_say_its_name_is_its_architecture(monkeypatch):
    monkeypatch.setattr(machine, "_from_cpuinfo", lambda: "")
    monkeypatch.setattr(machine, "_from_sysctl", lambda: "")
    monkeypatch.setattr(platform, "processor", lambda: "")
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    assert machine.processor_name() == "aarch64"
    monkeypatch.setattr(platform, "machine", lambda: "")
    assert machine.processor_name() == "an unknown processor"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("AMD EPYC 7B13", "AMD EPYC 7B13"),
        ("AMD EPYC 7763 64-Core Processor", "AMD EPYC 7763"),
        ("Intel(R) Core(TM) i7-1065G7 CPU @ 1.30GHz", "Intel Core i7-1065G7"),
        ("Apple M2 Pro", "Apple M2 Pro"),
        ("  ", ""),
    ],
)
def test_trade_marks_and_clocks_are_left_out(said, kept):
    assert machine.tidied(said) == kept
