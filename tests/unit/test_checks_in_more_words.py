"""More sentences of every kind that the checks of words must tell apart."""

from __future__ import annotations

import pytest

from tests.support.checked import FRAUD, found, pin
from whiteboard.problems import PROBLEMS

RECALL = pin("E3", "recall", 0.812, 0.77, 0.85)
BOOSTING = pin("E1", "cost_per_1000", 400.0, 380.0, 420.0)
LOGISTIC = pin("E2", "cost_per_1000", 410.0, 390.0, 430.0, model="logistic")
GAP = pin("E7", "cost_per_1000_difference", -10, -30, 10, against="logistic")

ACCURACY = [
    "We look at the percentage of transactions labelled properly.",
    "Out of 10,000 test payments the model misjudged 12, so it is ready.",
    "Our single metric: accuracy.",
    "The classifier nails 99.7% of cases.",
    "Model A has 99.6% accuracy, Model B 99.7%; B it is.",
    "Correctness on the holdout decides the release.",
    "I track overall accuracy as the main thing.",
    "What I optimise is the hit ratio over all payments.",
    "The release gate is an error below 0.5%.",
    "Grid search with scoring='accuracy'.",
    "The metric for the bake-off is accuracy.",
    "99.9 percent of payments come out right with this model.",
    "Accuracy jumped from 99.1% to 99.6%, so the new model is the better choice.",
    "I care most about getting as many predictions correct as possible.",
    "It makes a mistake on only 3 in 1,000 payments, so I'd launch it.",
    "Management sees one figure: the percentage of correct decisions.",
    "Cross-validated accuracy selects the hyperparameters.",
    "Test accuracy 99.8%!",
]
ACCURACY_NOT = [
    "Accuracy is no guide with one fraud in a thousand.",
    "We report recall at 1% FPR, plus accuracy for completeness.",
    "A 99.9% accurate model may be useless.",
    "The geolocation is accurate within 50 m.",
    "Error rates of manual entry are around 2%.",
    "Cost per 1,000 is the criterion; I ignore accuracy.",
    "Correct labels come after 60 days.",
    "We choose the right threshold by cost.",
    "Most alerts are correct at this cut: precision decides.",
    "Error analysis looks at the missed frauds.",
    "Accuracy says almost nothing with so few frauds.",
    "We also log accuracy, but the operating point is set by cost.",
    "Doing nothing already has 99.9% accuracy.",
    "Recall is our headline; accuracy is not shown.",
    "Correct addresses are needed for delivery.",
    "An accurate clock matters for event order.",
]
HALF = [
    "A transaction is fraud when its predicted chance is above 50 percent.",
    "We binarise the output at 0.5.",
    "Fraud if the network says it is more likely than not.",
    "The classifier's own label is used to block.",
    "Scores beyond .5 go to manual review.",
    "We don't tune the threshold, we leave it at its default.",
    "If it's >50% fraud, we block the card.",
    "Decline as soon as fraud is the more probable outcome.",
    "We call .predict and act on the 1s.",
    "The operating threshold is one half.",
    "The majority of trees must vote fraud before we block.",
    "Cases on the fraud side of 0.5 are frozen.",
    "Cutoff: half.",
    "Anything with p over one half gets blocked.",
    "I keep 0.5 as the decision point.",
    "The default of the library decides what is fraud.",
    "If the probability is at least fifty percent we alert.",
    "We label a payment as fraud once the model is more than 50% sure.",
    "Threshold: 0.5, the standard choice.",
    "A score of 0.5 or more triggers the block.",
]
HALF_NOT = [
    "0.5 is where accuracy is best, not where cost is lowest.",
    "In half of the cases the reviewer agrees.",
    "The score is above 0.5 for most frauds.",
    "We alert above 0.31 rather than 0.5.",
    "Half an hour after the alert we block.",
    "Over half of our losses come from one merchant.",
    "The AUC rises from 0.5 to 0.8.",
    "Blocking more than 50% of traffic is out of the question.",
    "A default cut would ignore that a miss costs more.",
    "The score is 0.5 on average after calibration.",
    "We considered 0.5, but costs say 0.31.",
    "Halving the threshold doubles the alerts.",
    "The first half of the year trains the model.",
    "50% of reviewers work remotely.",
    "The threshold comes from the cost ratio, not from 0.5.",
]
OF_ALL = [
    "FPR (false alerts over all transactions) is 0.8%.",
    "We bother 2 in 100 customers without cause, which is our FPR.",
    "Our FPR counts how many of all the emails end up in junk by mistake.",
    "The FPR, i.e. the portion of total payments wrongly stopped, is 1%.",
    "3% of the accounts get banned although harmless; FPR = 3%.",
    "FPR = number of false alerts / number of transactions.",
    "False positive rate: wrongly declined payments as a percentage of all payments.",
    "Of every 1,000 posts, 5 are taken down unjustly, i.e. a false positive rate of 0.5%.",
    "The rate of false positives across the whole user base is 1%, that's the FPR.",
    "FPR: 8 of 1,000 transactions are needlessly declined, so 0.8%.",
    "The FPR is the percentage of users who get blocked by mistake.",
    "False positive rate = false alarms / all scored transactions.",
    "We define FPR as wrong alerts per 100 payments.",
    "Of all visitors 0.4% meet a captcha for nothing; this is the false positive rate.",
    "FPR 1%, i.e. 1% of all traffic is stopped though fine.",
]
OF_ALL_NOT = [
    "FPR 1% means that one legitimate payment in a hundred is stopped.",
    "False alarms are 1% of all payments, which is close to but not the FPR.",
    "Of all alerts 60% are false; the FPR is 1%.",
    "The FPR is computed on non-fraud payments, 99.9% of all payments.",
    "At FPR 0.5% recall over all frauds is 70%.",
    "Only negatives count in the denominator of the FPR.",
    "FPR 2%; we can review 3% of all transactions.",
    "With an FPR of 1%, of 1,000 customers without fraud 10 get a call.",
    "The FPR is 0.8%: eight of every thousand honest payments are declined.",
    "FPR relates false alarms to the negatives, not to all payments.",
    "Precision is 40%, the FPR 0.2% of legit traffic.",
    "An FPR of 0.5% on 2 million good payments a day is 10,000 alarms.",
    "The false alarm share of all alerts is 60%.",
]
NOISE = [
    "Boosting has an advantage of $10 over logistic regression [E7].",
    "The GBM does clearly better.",
    "Trees win over the linear model by ten dollars [E7].",
    "Logistic regression is beaten by boosting.",
    "With boosting the cost falls to $400, against $410 for logistic regression.",
    "Boosting is the stronger candidate.",
    "I choose boosting because it performs better than logistic regression.",
    "Going from logistic to boosting saves $10 per 1,000 [E7].",
    "Boosting brings the cost down by $10 [E7].",
    "LightGBM tops the list.",
    "The evidence favours boosting [E7].",
    "Boosting is worth its extra latency [E7].",
    "Boosting gives $10 per 1,000 more savings than logistic regression [E7].",
    "The ensemble of trees pulls ahead of the linear model.",
    "Gradient boosting is our winner with $400 vs. $410.",
    "Logistic regression comes second to boosting.",
    "Boosting improves on logistic regression [E7].",
    "The extra complexity of boosting is justified by $10 [E7].",
    "XGBoost costs us less than logreg.",
    "Boosting reduces costs relative to logistic regression.",
]
NOISE_NOT = [
    "Boosting and logistic regression cannot be separated [E7].",
    "The $10 [E7] may well be noise.",
    "Before boosting replaces logistic regression, the difference must exclude zero [E7].",
    "Logistic regression is good enough; boosting was not better.",
    "Boosting has higher latency than logistic regression.",
    "We prefer logistic regression for its reasons, not for its cost.",
    "I'd rather have a better label than a better model.",
    "Both models cost the same within the interval [E7].",
    "Boosting needs more memory.",
    "Boosting would need a difference that excludes zero to be chosen [E7].",
    "No model is better: [E7] spans zero.",
    "Logistic regression is preferred: it is explainable and the difference is not settled [E7].",
    "Boosting trains faster than the network.",
    "I report boosting and logistic regression side by side [E7].",
    "More labels help logistic regression more than a new model.",
]
REBALANCED = [
    "We blow up the fraud class to a third of rows. Score times the amount is the expected loss.",
    "Ten negatives per positive in the training set; the output is shown as a fraud probability.",
    "imbalanced-learn balances the data; threshold by Bayes.",
    "We use weighted cross-entropy and read the output as the risk.",
    "We reduce the negatives until the ratio is 1:3, then bid p times value.",
    "Sample the classes evenly. Risk above 5% is declined.",
    "The positive class is given a weight of 100; the expected cost sets the cut.",
    "RandomUnderSampler, then a cutoff on the probability.",
    "Positive examples appear twenty times each in every epoch; clerks see the probability.",
    "We train on as many frauds as good payments and show the chance of fraud.",
    "SMOTE doubles the frauds; the loss is minimised with the predicted probability.",
    "We take 10 legit payments for every fraud, and rank by expected loss.",
    "Class imbalance is handled by weights in the loss; the score is the risk shown to analysts.",
    "Legit rows are cut to 5% for training. Risk times amount decides.",
    "scale_pos_weight is 99; then t* from the costs.",
    "Frauds get upsampled until they make up half of the data, and the customer sees the chance.",
    "I use a balanced subset for training and a threshold on the probability.",
    "Training data is 50% fraud. Cut at the cost-optimal probability.",
]
REBALANCED_NOT = [
    "We train on all rows at their natural rate; the expected cost sets the cut.",
    "We rejected oversampling; the cut follows cost.",
    "Under-sampled 10:1, corrected by the known rate before the cut is set.",
    "Weighted classes, but we only need the ranking: top 100 are called.",
    "Every positive is worth $1,000; the threshold follows.",
    "We repeat the experiment with 10 seeds; threshold by cost.",
    "The data is balanced across regions; threshold by cost.",
    "Rows with missing amounts are dropped; threshold by cost.",
    "Imbalance is left alone; the cut follows cost.",
    "Weights would bend the scores, so I avoid them; cut by cost.",
    "We tried SMOTE; it brought nothing, so plain training and a cut by cost.",
    "A balanced scorecard is shown to the board; cut by cost.",
    "Downsampling with isotonic recalibration; cut by cost.",
    "We sample 1% of blocked payments for labels; cut by cost.",
]
BATCH = [
    "Risk scores are computed overnight and looked up at payment time.",
    "Once every 24 hours we run the model over all cards.",
    "Scoring is a Spark job that starts at 3:00.",
    "The list of suspicious cards is regenerated daily.",
    "We push a file with all fraud scores to the gateway every morning.",
    "A scheduled notebook scores the day's transactions.",
    "Model inference runs as a bulk job on the data warehouse.",
    "Transactions are scored the next day.",
    "Twice a day we recompute predictions for all customers.",
    "At night we score all cards, and the terminal reads the result.",
    "Risk is recalculated once a day per card.",
    "We run predictions in BigQuery each night.",
    "Fraud flags are written by a job at 4 am.",
    "The scoring pipeline runs hourly.",
    "A nightly table gives the decision for each card.",
]
BATCH_NOT = [
    "Each transaction hits the model before it is approved.",
    "Embeddings are rebuilt every night, the ranking runs per request.",
    "We retrain once a week and evaluate every morning.",
    "Daily reports list the blocked payments.",
    "Nightly we compute merchant risk features; scoring is synchronous.",
    "A batch of labels arrives every month.",
    "Scores older than a day are deleted.",
    "Every morning an analyst looks at yesterday's alerts.",
    "Every transaction is scored when the terminal asks.",
    "A nightly job rebuilds the aggregates; the model answers live.",
    "Weekly retraining, daily monitoring.",
    "The score must be there within 100 ms, a nightly table cannot do that.",
    "Labels are loaded every night.",
    "We review declined payments each morning.",
]
LIVE = [
    "Scores are computed on the fly when an agent opens the customer card.",
    "We expose the model through REST and score in milliseconds.",
    "A live service scores subscribers one by one as they call.",
    "Served behind an API gateway with autoscaling; each request gets a prediction.",
]
LIVE_NOT = [
    "Once a month we score everybody and hand over the list.",
    "There is no need for an online service.",
    "The API of the CRM takes the list of scores once a week.",
]
LATENCY = [
    "The tail sits at 180 ms (p99).",
    "Our 99th percentile latency hovers around 220 ms.",
    "For 1% of requests it takes over 200 ms.",
    "At peak, p99 climbs to 350 ms.",
    "p99 was measured at 0.15 seconds.",
    "Mean response of 12 ms, so the SLA is met.",
    "The average is 20 ms, which is five times faster than required.",
    "Our p99 stands at 130ms with 500 rps.",
    "p95 of 110 ms.",
    "99 percent of answers arrive in under 180 ms.",
    "In general a call is answered in 8 ms, within the limit.",
    "p99: 160 ms under load.",
    "We see 99th percentile response times of 210 ms.",
    "The worst 1% of calls need 170 ms.",
    "Latency is 20 ms on average, so there is plenty of room.",
    "Median 9 ms, well within budget.",
    "One in a hundred calls takes longer than 130 ms.",
    "A p99 of 115 ms is fine.",
]
LATENCY_NOT = [
    "p99 is 62 ms at 500 rps.",
    "If p99 goes above 150 ms we shed load.",
    "Previously p99 was 180 ms; now it is 70 ms.",
    "An ensemble would take 180 ms at p99.",
    "Calls slower than 120 ms fall back to rules.",
    "p99 of 140 ms is why the transformer was dropped.",
    "Feature freshness is 5 minutes on average.",
    "We load test at 150 requests per second.",
    "p99 is 85 ms.",
    "p99 stays below 90 ms even at peak.",
    "We alert at p99 over 110 ms.",
    "Without the cache p99 would be 160 ms.",
    "The old model had a p99 of 180 ms.",
    "p50 9 ms, p99 70 ms.",
]
SPLIT = [
    "20% of rows, chosen at random, serve as the test set.",
    "I randomly assign transactions to train, validation and test.",
    "5-fold CV with shuffling.",
    "We set aside a random 10%.",
    "Shuffle, then 80% to fit and 20% to evaluate.",
    "The evaluation data is a random subset.",
    "Standard train_test_split with stratify=y.",
    "Random subsampling: 70% train, 30% test.",
    "The split is random by transaction.",
    "Random holdout of 15%.",
    "Payments are dealt randomly into five folds.",
    "We shuffle the rows and cut off the last fifth as the test set.",
    "Test and train are drawn at random from the same year.",
    "Sklearn's default split, 75/25.",
    "The validation set is sampled randomly from all payments.",
    "Cross-validation with random folds.",
]
SPLIT_NOT = [
    "Random rows would leak the future, so we split on the date.",
    "For labelling we choose 500 alerts at random.",
    "The last month is the test; within training we shuffle each epoch.",
    "We test on the following month, with a random 10% of merchants left out of training.",
    "Random noise is added to amounts for privacy.",
    "Neither shuffled nor stratified: strictly by time.",
    "Randomised control groups of 5% get no treatment.",
    "We evaluate with a rolling window.",
    "Train until May, test in June.",
    "The split is by time because a random one leaks.",
    "Random undersampling inside the training months only.",
    "Random 2% of traffic is held out from blocking for labels.",
    "Shuffled batches in training, test by month.",
]
OUTSIDE = [
    "Our precision is nearly 95%.",
    "We detect 9 of 10 fraud attempts.",
    "An AUC of .98 was achieved.",
    "The model reaches 0.9 recall at 0.8 precision.",
    "Only 1% of honest customers are declined.",
    "Expected cost drops to $250 per 1,000 payments.",
    "70% of alerts turn out to be fraud.",
    "p99 latency: 45 ms.",
    "Recall went up to 93%.",
    "The model catches 83% of fraud.",
    "We have a false positive rate of 0.3%.",
    "Of the alerts, 60% are genuine fraud.",
    "Expected cost: $380 per 1,000.",
    "p99 is 64 ms.",
    "AUC = 0.96.",
]
OUTSIDE_NOT = [
    "A precision of 50% would be fine.",
    "Recall has to stay above 80%.",
    "70% of alerts are handled by one team.",
    "Could we get 90% recall?",
    "The paper claims 99% accuracy.",
    "If recall falls to 60%, we roll back.",
    "10% of customers have two cards.",
    "An AUC of 1.0 would point at leakage.",
    "We want 90% precision.",
    "At most 1% of good customers may be declined.",
    "A recall of 80% is the floor.",
    "83% of fraud happens at night.",
    "Precision would double to 80% with more labels.",
]
DRIFT = [
    "We monitor for data drift.",
    "Behaviour shifts over time, we'll adapt.",
    "Concept drift may occur, the team reviews it.",
    "Drift dashboards are in place.",
    "Models age; plan to retrain periodically.",
    "Distribution shift will be looked at monthly.",
    "The relation between inputs and fraud changes over time.",
    "We retrain every month against drift.",
    "Drift monitoring is set up.",
    "Fraud patterns evolve, so the model will be updated regularly.",
    "We look for data drift once a month.",
    "The model's performance will decay.",
    "Covariate shift is expected at Christmas.",
]
DRIFT_NOT = [
    "Drift is measured by PSI; over 0.2 we retrain at once.",
    "When weekly precision drops below 35%, the threshold is reset; that covers drift.",
    "The drift of the GPS clock is ignored.",
    "If the share of alerts doubles in an hour, on-call is paged: drift or attack.",
    "Retraining is monthly.",
    "Is there drift between regions?",
    "If PSI > 0.2 for two days, retrain and reset the threshold; that is for drift.",
    "Precision under 30% pages the team, who roll back when drift is the cause.",
    "No drift is expected within the pilot.",
]
MEASURES = [
    ("The goal is to reduce fraud losses.", "We pick the model with the highest AUC.", ""),
    (
        "We want readers to be satisfied in the long run.",
        "Offline metric: CTR prediction log loss.",
        "We track CTR.",
    ),
    ("The business wants fewer false alarms.", "Best recall wins.", ""),
    ("The objective is revenue from orders.", "Offline NDCG.", "Live metric: click rate."),
    ("", "Models compared on average precision.", "Accuracy is what we monitor in production."),
    ("", "Offline: F1.", "We monitor only throughput and CPU load."),
    ("Aim: minimise stock-outs and waste costs.", "RMSE on the last month picks the model.", ""),
    ("Detect as many cancers as possible.", "ROC AUC is used for selection.", ""),
    (
        "Retention is the goal.",
        "Offline we use recall@20.",
        "In production: minutes watched and clicks.",
    ),
    (
        "",
        "Validation: recall at 2% alerts.",
        "Production KPI: number of cases scored, that is all.",
    ),
    ("The goal is to save money lost to fraud.", "We choose by accuracy.", ""),
    (
        "We want people to come back next month.",
        "Offline: click prediction AUC.",
        "We monitor clicks.",
    ),
    ("The aim is to avoid blocking honest customers.", "We tune for sensitivity.", ""),
    ("", "Offline precision and recall.", "The only thing on the dashboard is latency."),
    ("The goal is fewer late deliveries.", "Best RMSE wins.", "We track app sessions."),
]
MEASURES_NOT = [
    (
        "The goal is to reduce fraud losses.",
        "Expected cost per 1,000.",
        "We track losses and chargebacks.",
    ),
    ("The goal is long-term satisfaction.", "Offline NDCG.", "Live: weekly survey and retention."),
    ("The goal is fewer false alarms.", "Precision at fixed recall.", "False alarms per day."),
    ("", "Average precision.", "Weekly precision and recall on reviewed cases."),
    (
        "The goal is to catch all cancers.",
        "Sensitivity at a recall rate of 3%.",
        "Interval cancers.",
    ),
    ("The goal is more orders.", "Recall@10 offline.", "Orders per session in the A/B test."),
    ("", "AUC for a first look; expected cost decides.", "Cost per day, and latency."),
    ("Should we minimise cost or misses?", "Recall.", ""),
    ("The goal is to save money lost to fraud.", "We choose by expected cost.", "Monthly losses."),
    ("We want people to come back.", "Offline NDCG; online retention.", ""),
    ("", "ROC AUC.", "We monitor latency and the alert rate."),
    (
        "The aim is to avoid blocking honest customers.",
        "Precision at 70% recall.",
        "Complaints per week.",
    ),
]


def told(check, section, sentences, **given):
    return [(check, {section: text}, given) for text in sentences]


def measured(rows):
    names = ("clarify", "metrics", "iterate")
    return [("metrics_disagree", dict(zip(names, row, strict=True)), {}) for row in rows]


def cases(suffix):
    lists = globals()

    def of(name):
        return lists[f"{name}{suffix}"]

    return [
        *told("accuracy_headline", "metrics", of("ACCURACY"), problem=FRAUD),
        *told("default_threshold", "metrics", of("HALF"), pins=[RECALL]),
        *told("fpr_of_all", "metrics", of("OF_ALL")),
        *told("better_within_noise", "models", of("NOISE"), pins=[BOOSTING, LOGISTIC, GAP]),
        *told("uncalibrated_probabilities", "models", of("REBALANCED")),
        *told("batch_against_real_time", "iterate", of("BATCH"), problem=FRAUD),
        *told("batch_against_real_time", "iterate", of("LIVE"), problem=PROBLEMS["churn"]),
        *told("p99_over_objective", "iterate", of("LATENCY"), problem=FRAUD),
        *told("random_split", "data", of("SPLIT"), problem=FRAUD),
        *told("claim_outside_evidence", "iterate", of("OUTSIDE")),
        *told("drift_without_action", "iterate", of("DRIFT")),
        *measured(of("MEASURES")),
    ]


@pytest.mark.parametrize(("check", "sections", "given"), cases(""))
def test_what_contradicts_is_found(check, sections, given):
    assert found(check, **given, **sections), sections


@pytest.mark.parametrize(("check", "sections", "given"), cases("_NOT"))
def test_what_does_not_contradict_is_not_found(check, sections, given):
    assert not found(check, **given, **sections), sections


def test_a_way_of_serving_that_a_trade_off_turns_down_is_not_found():
    text = "Batch scoring is cheaper, but a payment cannot wait."
    assert not found("batch_against_real_time", problem=FRAUD, tradeoffs=text)
