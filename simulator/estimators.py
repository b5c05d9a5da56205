"""Turns columns and a seed into the steps of a pipeline: one builder per row of the registry.

Every builder takes the columns of the tidy matrix and a seed, and returns the steps after
`simulator.preprocessing.tidy_step`, the last one named "model". Sizes are chosen so that five
folds of 10,000 rows take a few seconds on one core.
"""

# ruff: noqa: PLC0415 (scikit-learn is imported when a pipeline is built, not with the registry)
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false
# pyright: reportArgumentType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from simulator.preprocessing import Columns

Step = tuple[str, Any]

FOREST_TREES = 100
FOREST_LEAF = 5
BOOSTING_ROUNDS = 150
NETWORK_PASSES = 200
NEIGHBOURS = 50


def majority(_columns: Columns, seed: int) -> list[Step]:
    """The more common class, for every case."""
    from sklearn.dummy import DummyClassifier

    # Not the "prior" strategy: folds differ by a row or two in prevalence, and pooled scores
    # that differ in the fourth decimal would rank folds and give an AUC just below 0.5.
    return [("model", DummyClassifier(strategy="most_frequent", random_state=seed))]


def one_rule(_columns: Columns, seed: int) -> list[Step]:
    """One question about the feature that separates best: a tree of depth one (Holte's 1R)."""
    from sklearn.tree import DecisionTreeClassifier

    return [("model", DecisionTreeClassifier(max_depth=1, min_samples_leaf=25, random_state=seed))]


def logistic(columns: Columns, seed: int) -> list[Step]:
    """Ridge-penalised logistic regression on scaled numbers and one-hot categories."""
    from sklearn.linear_model import LogisticRegression

    from simulator.preprocessing import scaled_step

    model = LogisticRegression(C=1.0, max_iter=2_000, random_state=seed)
    return [("encode", scaled_step(columns)), ("model", model)]


def tree(_columns: Columns, seed: int) -> list[Step]:
    """One shallow tree on codes."""
    from sklearn.tree import DecisionTreeClassifier

    # Six questions at most: a person can read the path aloud.
    model = DecisionTreeClassifier(max_depth=6, min_samples_leaf=25, random_state=seed)
    return [("model", model)]


def linear_svm(columns: Columns, seed: int) -> list[Step]:
    """Linear support vector machine on scaled numbers and one-hot categories."""
    from sklearn.svm import LinearSVC

    from simulator.preprocessing import scaled_step

    # The primal problem converges in few steps and needs no random order.
    model = LinearSVC(C=0.1, dual=False, max_iter=5_000, random_state=seed)
    return [("encode", scaled_step(columns)), ("model", model)]


def rbf_svm(columns: Columns, seed: int) -> list[Step]:
    """Support vector machine with a Gaussian kernel."""
    from sklearn.svm import SVC

    from simulator.preprocessing import scaled_step

    model = SVC(C=1.0, kernel="rbf", gamma="scale", cache_size=400, random_state=seed)
    return [("encode", scaled_step(columns)), ("model", model)]


def knn(columns: Columns, _seed: int) -> list[Step]:
    """Share of positives among the nearest rows, unweighted."""
    from simulator.preprocessing import NeighbourShare, scaled_step

    model = NeighbourShare(n_neighbors=NEIGHBOURS, algorithm="brute", n_jobs=1)
    return [("encode", scaled_step(columns)), ("model", model)]


def naive_bayes(columns: Columns, _seed: int) -> list[Step]:
    """Categorical naive Bayes on categories and quantile bins."""
    from sklearn.naive_bayes import MultinomialNB

    from simulator.preprocessing import binned_step

    # On one-hot groups with one active column each, the multinomial model is categorical naive
    # Bayes that also takes unseen categories (all zeros: no evidence either way).
    return [("encode", binned_step(columns)), ("model", MultinomialNB(alpha=1.0))]


def random_forest(_columns: Columns, seed: int) -> list[Step]:
    """Averaged trees on bootstrap samples."""
    from sklearn.ensemble import RandomForestClassifier

    model = RandomForestClassifier(
        n_estimators=FOREST_TREES,
        min_samples_leaf=FOREST_LEAF,
        n_jobs=1,
        random_state=seed,
    )
    return [("model", model)]


def extra_trees(_columns: Columns, seed: int) -> list[Step]:
    """Averaged trees with random split points."""
    from sklearn.ensemble import ExtraTreesClassifier

    model = ExtraTreesClassifier(
        n_estimators=FOREST_TREES, min_samples_leaf=FOREST_LEAF, n_jobs=1, random_state=seed
    )
    return [("model", model)]


def hist_gradient_boosting(columns: Columns, seed: int) -> list[Step]:
    """Boosted small trees on binned columns."""
    from sklearn.ensemble import HistGradientBoostingClassifier

    # Codes go in as categories: it splits on sets of them, and takes the negative codes
    # (missing, unseen) as missing.
    model = HistGradientBoostingClassifier(
        max_iter=BOOSTING_ROUNDS,
        learning_rate=0.06,
        max_leaf_nodes=15,
        l2_regularization=1.0,
        early_stopping=False,
        categorical_features=list(range(len(columns.categories))) or None,
        random_state=seed,
    )
    return [("model", model)]


def mlp(columns: Columns, seed: int) -> list[Step]:
    """One hidden layer, penalised, trained with Adam."""
    from sklearn.neural_network import MLPClassifier

    from simulator.preprocessing import scaled_step

    # Stops when the training loss gains less than `tol`: scikit-learn's early stopping watches
    # accuracy, which stands still from the first pass when positives are rare.
    model = MLPClassifier(
        hidden_layer_sizes=(32,),
        alpha=1.0,
        learning_rate_init=0.002,
        max_iter=NETWORK_PASSES,
        tol=1e-3,
        n_iter_no_change=5,
        random_state=seed,
    )
    return [("encode", scaled_step(columns)), ("model", model)]
