"""The registry of models: turns a name into an unfitted scikit-learn pipeline, and into words.

To add a model, write a builder in `simulator.estimators` and add one row to `MODELS`; the
contract tests find it. All preprocessing is inside the pipeline, so that it is fitted on
training rows only. Scikit-learn is imported when a pipeline is built: reading the registry costs
nothing.

In the training costs, n is training rows, p columns after coding, d depth.
"""

from __future__ import annotations

from collections.abc import Iterable

from simulator import estimators
from simulator.model_specs import ModelSpec

__all__ = ["MODELS", "ModelSpec", "model_spec", "simplicity_words"]


def model_spec(name: str) -> ModelSpec:
    """Row of `MODELS`.

    Raises
    ------
    ValueError
        For an unknown name, naming the known ones.

    Examples
    --------
    >>> model_spec("logistic").title
    'Logistic regression'
    """
    if name not in MODELS:
        raise ValueError(f"model must be one of {', '.join(MODELS)}, got {name!r}")
    return MODELS[name]


def simplicity_words(models: Iterable[str]) -> str:
    """Say which of some models counts as simpler than which, and what that rests on.

    It is the one definition of "keep the simpler one": `ModelSpec.simplicity`.

    Examples
    --------
    >>> simplicity_words(["hist_gradient_boosting", "logistic"]).partition("; ")[0]
    'Of two models, the simpler is the earlier in this fixed order: Logistic regression, Gradient \
boosting'
    """
    ranked = sorted(models, key=lambda model: MODELS[model].simplicity)
    order = ", ".join(MODELS[model].title for model in ranked)
    return (
        f"Of two models, the simpler is the earlier in this fixed order: {order}; it ranks what is "
        "easier to explain, build and serve, and neither p99 nor size plays a part in it."
    )


MODELS: dict[str, ModelSpec] = {
    spec.name: spec
    for spec in (
        ModelSpec(
            name="majority",
            title="Majority class",
            short="Maj",
            purpose="The floor: gives every case the more common answer. A model must beat it.",
            training_cost="Counts the classes. O(n)",
            is_probability=False,
            explains="Every case gets the same answer; nothing about the case was looked at.",
            build=estimators.majority,
            simplicity=0,
        ),
        ModelSpec(
            name="one_rule",
            title="One-question rule",
            short="1R",
            purpose=(
                "One question about one feature: the heuristic a team would write down first. A "
                "learned model must beat it by more than it costs."
            ),
            training_cost="Under a second; sorts each column once. O(n p log n)",
            is_probability=True,
            explains="Is the one feature above the line or not? Two shares of positives, no more.",
            build=estimators.one_rule,
            simplicity=1,
        ),
        ModelSpec(
            name="logistic",
            title="Logistic regression",
            short="LR",
            purpose=(
                "The first real model: fast, stable, calibrated. Choose it when effects "
                "add up or reasons must be stated."
            ),
            training_cost="Seconds; some tens of passes over the data. O(n p) per pass",
            is_probability=True,
            explains="Each feature adds or takes away points; the sum is the log-odds.",
            build=estimators.logistic,
            simplicity=3,
        ),
        ModelSpec(
            name="tree",
            title="Decision tree",
            short="DT",
            purpose=(
                "One small tree of yes/no questions. Choose it when people must follow the "
                "rule by hand; expect weaker ranking."
            ),
            training_cost="Under a second; sorts each column at each level. O(n p d log n)",
            is_probability=True,
            explains=(
                "Read the path: at most six questions lead to one leaf and its share of positives."
            ),
            build=estimators.tree,
            simplicity=2,
        ),
        ModelSpec(
            name="linear_svm",
            title="Linear SVM",
            short="SVM",
            purpose=(
                "A linear border with the widest margin. Choose it for many sparse "
                "features when only the ranking matters."
            ),
            training_cost="Seconds; Newton steps on all rows. O(n p) per step",
            is_probability=False,
            explains=(
                "Each feature adds or takes away points; the sum is a distance from the "
                "border, not a probability."
            ),
            build=estimators.linear_svm,
            simplicity=5,
        ),
        ModelSpec(
            name="rbf_svm",
            title="RBF SVM",
            short="RBF",
            purpose=(
                "A smooth curved border from similarity to training cases. Choose it for "
                "small data with curved effects."
            ),
            training_cost="Slow; compares rows in pairs. O(n² p) to O(n³)",
            is_probability=False,
            explains=(
                "The case is more like the stored positive cases than the negative ones; "
                "no single feature decides."
            ),
            build=estimators.rbf_svm,
            simplicity=10,
            train_rows=5_000,
        ),
        ModelSpec(
            name="knn",
            title="k-nearest neighbours",
            short="kNN",
            purpose=(
                "Share of positives among the 50 most similar past cases. Choose it for "
                "few features and local patterns; serving is slow."
            ),
            training_cost="Stores the rows. O(n p) to fit, and again for every case scored",
            is_probability=True,
            explains="Show the 50 most similar past cases and count the positives.",
            build=estimators.knn,
            simplicity=6,
        ),
        ModelSpec(
            name="naive_bayes",
            title="Naive Bayes",
            short="NB",
            purpose=(
                "Counts per feature, taken as independent. Choose it for little data or "
                "streams; ranks fairly, but is overconfident."
            ),
            training_cost="One pass of counting. O(n p)",
            is_probability=True,
            explains=(
                "Each feature value multiplies the odds by how much more common it is "
                "among positives."
            ),
            build=estimators.naive_bayes,
            simplicity=4,
        ),
        ModelSpec(
            name="random_forest",
            title="Random forest",
            short="RF",
            purpose=(
                "100 deep trees on resampled rows, averaged. Choose it for strong results "
                "without tuning."
            ),
            training_cost="Seconds to minutes; trees are independent. O(trees · n √p d log n)",
            is_probability=True,
            explains=(
                "The average of 100 trees: no single path decides; permuting a feature "
                "shows how much it matters."
            ),
            build=estimators.random_forest,
            simplicity=8,
        ),
        ModelSpec(
            name="extra_trees",
            title="Extra trees",
            short="ET",
            purpose=(
                "A forest with random split points: faster to train and smoother than a "
                "random forest, often as good."
            ),
            training_cost="Seconds to minutes; no search for the best split. O(trees · n √p d)",
            is_probability=True,
            explains=(
                "The average of 100 trees: no single path decides; permuting a feature "
                "shows how much it matters."
            ),
            build=estimators.extra_trees,
            simplicity=7,
        ),
        ModelSpec(
            name="hist_gradient_boosting",
            title="Gradient boosting",
            short="GB",
            purpose=(
                "150 small trees, each correcting the sum before it. The usual best on "
                "tables; choose it when quality comes first."
            ),
            training_cost="Seconds; counts in at most 255 bins instead of sorting. O(rounds · n p)",
            is_probability=True,
            explains=(
                "The sum of 150 small trees: not for reading; SHAP values share one score "
                "among the features."
            ),
            build=estimators.hist_gradient_boosting,
            simplicity=9,
        ),
        ModelSpec(
            name="mlp",
            title="Neural network",
            short="MLP",
            purpose=(
                "One hidden layer of 32 units. Choose it for smooth interactions and much "
                "data; on tables it rarely beats boosting."
            ),
            training_cost="Seconds to minutes; many passes over the rows. O(passes · n p · units)",
            is_probability=True,
            explains="No direct reading: change one feature at a time and watch the score.",
            build=estimators.mlp,
            simplicity=11,
        ),
    )
}
