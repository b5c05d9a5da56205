"""One visitor's working memory as a plain value: scenario and history, board, section, notes."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from threading import Lock

from pages.ui.memory import PinMemory, ReviewMemory, ShelfMemory
from pages.ui.outbox import Outbox
from pages.ui.presses import UNDO, Presses
from simulator.datasets import DATASETS
from simulator.jobs import Job
from simulator.latency_request import LatencyRequest
from simulator.scenario import Scenario
from simulator.serving import Stage
from whiteboard.board import Rater
from whiteboard.boards import new_id
from whiteboard.drafts import Reply
from whiteboard.feedback import Feedback
from whiteboard.template import Template, default_template

MAX_HISTORY = 200
MAX_PRESSES = 100
MAX_TABLES = 16
MAX_LOGS = 8
"""So many logs of presses are remembered; a session belongs to one window, which has one."""
OF_ANY_DATA = frozenset({"focus", "balance", "seed"})
"""Fields of the scenario that another data set keeps, as it keeps the models."""
OTHER_DATA = (
    "The last change was made on the screen of {}; the data set is {} now: it was not taken over."
)


@dataclass
class Wishes:
    """What one session still wants measured, and what it does not want or cannot have.

    `queue` holds one model a request, the next one first, whether it was asked for or began by
    itself; `settled` holds requests that were cancelled or have failed, which do not begin again by
    themselves; `problems` says why.
    """

    queue: list[LatencyRequest] = field(default_factory=list[LatencyRequest])
    settled: set[LatencyRequest] = field(default_factory=set[LatencyRequest])
    problems: dict[LatencyRequest, str] = field(default_factory=dict[LatencyRequest, str])


@dataclass
class Session:
    """One visitor's working memory; lives as long as the browser tab's connection.

    Of the fields whose names do not say it: `board_id` is the board that is edited, `view_id` the
    one that a read-only link opened instead, `asked_board` that of an edit link still to be opened;
    `fresh` says that the address named no scenario; `shelf` is the browser's secret, under which
    its boards are listed; `asked_pins` are figures to pin, each with the scenario they were on
    screen under, and `pinned` the number of the last of them; `pinning` is held by the run that
    pins, `opening` by the one that opens a board; `owner` names this session to the job runner;
    `go_to` is a page to show next; `scoring_as` says who gives levels on the review page;
    `steps_heard` says how many presses of undo and redo have been made, by the browser's log; `fit`
    is the last job for scores that this session began; `wishes` are service times still to be
    measured; `searched` is what the last search for a cascade was about, and what it said;
    `wanted_band` is a search that was asked for and not made yet: two models, and the scenario
    then; `search_heard` is the number of the last press for a search, or for its end; `pressed`
    holds the presses for a ready-made stage: the number of each and the stages before it;
    `tables_under` holds the scenario that tables of a revision were last drawn under, for the
    newest; `dropped` is the number of a message that was made on the screen of other data, until a
    page has been drawn since; `outbox` holds files that were asked for; `told_under` is the data
    set that each widget was last told its value under, `field_of` that of the widget which is heard
    now, and `set_of` that of the last field which widgets set since a page was drawn; both are
    empty when there is none; `remarks` hold what was said of the number typed into a field, and the
    number that is used.
    """

    scenario: Scenario
    notes: tuple[str, ...] = ()
    version: int = 1
    echo: int = 0
    present: bool = False
    section: str = "metrics"
    board_id: str | None = None
    view_id: str = ""
    asked_board: str = ""
    fresh: bool = False
    template: Template = field(default_factory=default_template)
    shelf: str = ""
    reply: Reply | None = None
    asked_pins: tuple[tuple[Scenario, tuple[str, ...]], ...] = ()
    pinning: AbstractContextManager[object] = field(default_factory=Lock, compare=False)
    opening: AbstractContextManager[object] = field(default_factory=Lock, compare=False)
    pinned: int = 0
    page: str = ""
    drawn_page: str = ""
    go_to: str = ""
    scoring_as: Rater = "self"
    feedback: tuple[object, Feedback] | None = None
    browser_tables: str = ""
    owner: str = field(default_factory=new_id)
    address: dict[str, str] = field(default_factory=dict[str, str])
    heard: bool = False
    past: list[Scenario] = field(default_factory=list[Scenario])
    future: list[Scenario] = field(default_factory=list[Scenario])
    steps_heard: dict[str, int] = field(default_factory=dict[str, int])
    parameters: dict[str, float] = field(default_factory=dict[str, float])
    shelf_memory: ShelfMemory = field(default_factory=ShelfMemory)
    review_memory: ReviewMemory = field(default_factory=ReviewMemory)
    pin_memory: PinMemory = field(default_factory=PinMemory)
    fit: Job | None = None
    wishes: Wishes = field(default_factory=Wishes)
    searched: tuple[str, str] | None = None
    wanted_band: tuple[str, str, Scenario] | None = None
    search_heard: int = 0
    pressed: tuple[tuple[int, tuple[Stage, ...]], ...] = ()
    tables_under: dict[str, Scenario] = field(default_factory=dict[str, Scenario])
    dropped: int | None = None
    outbox: Outbox = field(default_factory=Outbox)
    told_under: dict[str, str] = field(default_factory=dict[str, str])
    field_of: str = ""
    set_of: str = ""
    remarks: dict[str, tuple[str, float | None]] = field(
        default_factory=dict[str, tuple[str, "float | None"]]
    )

    @property
    def place(self) -> tuple[object, ...]:
        """Where a pin that is asked for now is asked for; a band may be found meanwhile."""
        serving = replace(self.scenario.serving, cascade=None)
        return (self.page, self.board_id, replace(self.scenario, serving=serving))

    def commit(self, scenario: Scenario, notes: tuple[str, ...] = ()) -> None:
        """Make `scenario` the current one; the one before can be undone to."""
        if scenario != self.scenario:
            self.past = [*self.past, self.scenario][-MAX_HISTORY:]
            self.future = []
            self.scenario = scenario
        if scenario.parameter is not None:
            self.parameters[scenario.rule] = scenario.parameter
        self.notes = notes
        self.version += 1

    def press(self, number: int) -> bool:
        """Count the press for a stage that goes with message `number`; return whether it is new."""
        if number <= self.echo:
            return False
        self.echo = number
        self.pressed = (*self.pressed, (number, self.scenario.serving.stages))[-MAX_PRESSES:]
        return True

    def drop(self, number: int) -> None:
        """Answer message `number` without doing what it says; an undo of it undoes nothing else."""
        if number > self.echo:
            self.echo = self.dropped = number
        self.version += 1

    def takes(self, fields: Iterable[str]) -> bool:
        """Return whether the widget heard now may set these fields; a sentence is noted if not.

        On the screen of another data set it was set for that one.
        """
        drawn = self.field_of
        if not drawn or OF_ANY_DATA.issuperset(fields):
            return True
        self.set_of = drawn
        if drawn == self.scenario.dataset:
            return True
        self.say_of_other_data(drawn)
        return False

    def say_of_other_data(self, drawn: str) -> None:
        """Note that what was set on the screen of the data set `drawn` was not taken over."""
        titles = [DATASETS[name].title for name in (drawn, self.scenario.dataset)]
        self.notes = (OTHER_DATA.format(*titles),)

    def without_presses_after(self, number: int) -> Scenario:
        """Return the scenario without the stages pressed for after message `number`."""
        before = (stages for later, stages in self.pressed if later > number)
        stages = next(before, self.scenario.serving.stages)
        return replace(self.scenario, serving=replace(self.scenario.serving, stages=stages))

    def note_tables(self, revision: str) -> None:
        """Remember that tables of that revision are on screen under the scenario."""
        self.tables_under.pop(revision, None)
        self.tables_under[revision] = self.scenario
        for old in list(self.tables_under)[:-MAX_TABLES]:
            del self.tables_under[old]

    def begin(self, scenario: Scenario) -> None:
        """Start over with `scenario`, as a page that is opened with it does."""
        self.past, self.future = [], []
        self._show(scenario)

    def undo(self) -> None:
        """Go back one scenario, when there is one."""
        if self.past:
            self.future.append(self.scenario)
            self._show(self.past.pop())

    def redo(self) -> None:
        """Go forward again one scenario, when there is one."""
        if self.future:
            self.past.append(self.scenario)
            self._show(self.future.pop())

    def step(self, presses: Presses, *, before: int | None = None) -> bool:
        """Make those presses that were not made yet; return whether any was new.

        A press that finds nothing to undo or redo counts as made. With `before`, only those are
        made that came before the explorer's message of that number. Of changes that follow one
        another quickly only the last is heard: an undo that was pressed before that one finds the
        one it is for gone; the first that was pressed after it takes all of them back in one step.
        So does an undo of what was dropped, as long as the screen could not say that it was.
        """
        told = presses if before is None else presses.before(before)
        made = max(self.steps_heard.get(told.log, 0), told.first)
        new = told.since(made)
        void: list[bool] = []  # of each undo that no redo follows: whether what it is for is gone
        for move, message in new:
            if move == UNDO:
                dropped = message == self.dropped
                self.dropped = None if dropped else self.dropped
                unheard = before is not None and sum(void) < message - self.echo
                void.append(dropped or unheard)
                if not void[-1]:
                    self.undo()
            elif not (void and void.pop()):
                self.redo()
        if new:
            self.steps_heard.pop(told.log, None)
            self.steps_heard[told.log] = made + len(new)
            for old in list(self.steps_heard)[:-MAX_LOGS]:
                del self.steps_heard[old]
        return bool(new)

    def _show(self, scenario: Scenario) -> None:
        self.scenario, self.notes = scenario, ()
        self.version += 1
