"""The same contradictions told in many words, and words that only look like one."""

from __future__ import annotations

import pytest

from tests.support.checked import FRAUD, found, pin
from whiteboard.problems import PROBLEMS

RECALL = pin("E3", "recall", 0.812, 0.77, 0.85)
BOOSTING = pin("E1", "cost_per_1000", 400.0, 380.0, 420.0)
LOGISTIC = pin("E2", "cost_per_1000", 410.0, 390.0, 430.0, model="logistic")
GAP = pin("E7", "cost_per_1000_difference", -10, -30, 10, against="logistic")

ACCURACY = [
    "We go by the share of calls it gets right.",
    "The top-line figure is percent correct.",
    "Our KPI is how many predictions are right.",
    "We ship the model that makes the fewest mistakes overall.",
    "The leaderboard is sorted by acc.",
    "99.8% acc, good to go.",
    "The number we show the board is the share of right predictions.",
    "Error rate of 0.2%, so we are done.",
    "We stop tuning once the error rate is below 1%.",
    "Whichever model gets the most payments right goes live.",
    "It is right 998 times out of 1,000, which is what counts.",
    "Classification accuracy on the test set, nothing more.",
    "Score: correct / total.",
    "Success is the proportion of predictions that match the label.",
    "The model with the lowest misclassification rate wins.",
    "I'd report how often the model is right.",
    "Only one in 500 predictions is wrong, so the model is excellent.",
    "We got 99.7 acc on the holdout.",
    "Validation accuracy picks the winner.",
    "We settle on the model with the smallest classification error.",
]
NO_ACCURACY = [
    "A high share of right calls means nothing at 0.1% fraud.",
    "Percent correct is not what we look at; recall decides.",
    "Always “no” is right 99.9% of the time.",
    "Accuracy is dominated by the negatives, so I leave it out.",
    "Label accuracy is audited monthly.",
    "The error rate of annotators is 3%.",
    "We alert when the endpoint's error rate exceeds 1%.",
    "The error rate of the API stays below 0.1%.",
    "The right metric is average precision.",
    "Which metric gets it right?",
    "We pick the model with the best average precision, accuracy only goes to the appendix.",
    "Accuracy would look fine even if nothing was caught.",
    "Address data is accurate to the street.",
    "The error budget is 0.1% a month.",
    "I don't rank on accuracy but on cost.",
    "Precision is the share of right alerts.",
    "We get the right data at the right time.",
    "Reporting percent correct hides the frauds we miss.",
]
HALF = [
    "Whatever scores above half is declined.",
    "We cut at the midpoint of the score.",
    "I leave the cut-off where sklearn puts it.",
    "predict() gives us the label.",
    "Flag if p > 0.5.",
    "Block when P(fraud) >= 50%.",
    "If the model thinks fraud is likelier than legit, we block.",
    "A payment goes to review once the odds are better than even.",
    "Anything over the 50% mark is stopped.",
    "The decision boundary stays at a half.",
    "The class with the higher score wins.",
    "Label = 1 if sigmoid(z) > .5 else 0.",
    "The cut is made at fifty-fifty.",
    "We take the argmax of the two classes.",
    "Everything from 0.5 upwards is a positive.",
    "The probability is rounded to 0 or 1.",
    "The library default for the cut is fine.",
    "If the logit is positive we decline.",
    "The threshold? We keep 0.5.",
    "We use the model's own yes or no as the decision.",
]
NO_HALF = [
    "0.5% of payments are fraud.",
    "Half of the payments are from abroad, and the score is calibrated.",
    "Half the flagged cases are real.",
    "We review half of the alerts.",
    "The midpoint of the interval is 0.42.",
    "The default of 0.5 ignores the costs, so I move the cut to 0.31.",
    "A cut above 0.5 would miss most fraud.",
    "I do not call predict(); I compare the probability with the cost threshold.",
    "The cut moves from 0.5 to 0.31.",
    "0.5 is only right with equal costs.",
    "50% of frauds score above 0.31.",
    "Dropout of 0.5 in the network.",
    "The p50 latency is 0.5 s.",
    "The threshold minimises the expected cost, far below one half.",
    "Fifty percent of the queue is reviewed by noon.",
    "A coin flip has an AUC of 0.5.",
    "With the cut at 0.31 instead of the library default we save $100 per 1,000.",
    "The default rate is 22%.",
    "More than half of the alerts are blocked within an hour.",
]
# clarify, metrics, iterate
DISAGREE = [
    ("We want to lose less money to fraud.", "Models are compared on log loss.", ""),
    (
        "The aim: happier viewers who stay subscribed.",
        "Offline we optimise click-through.",
        "Live we chart clicks.",
    ),
    ("The goal: fewer missed cancers.", "The best AUC gets deployed.", ""),
    ("", "Offline: PR-AUC.", "We watch accuracy on the dashboard."),
    ("", "Selection by F1.", "In production we only watch uptime and latency."),
    ("", "", "The dashboard shows requests per minute and CPU; that is all we look at."),
    (
        "The point is that drivers arrive on time.",
        "Offline RMSE decides.",
        "In production we track app opens.",
    ),
    ("The goal is to cut the waste of unsold food.", "MAPE picks the model.", ""),
    ("Above all, good customers must not be blocked.", "The model is chosen on recall.", ""),
    (
        "What we are after is members who are still here in a year.",
        "NDCG offline.",
        "We track session length.",
    ),
    ("", "We select on F1.", "After go-live the weekly number is AUC."),
    (
        "",
        "Offline we look at recall.",
        "The team's KPI in production is mails scanned per day, nothing else.",
    ),
    ("The purpose is more bookings.", "Offline: hit rate@10.", "Live we follow profile views."),
    ("The business cares about profit per loan.", "We tune for accuracy.", ""),
    ("The mission is to catch every scam.", "We select the model on specificity.", ""),
    ("Success means people trust us and stay.", "Best MRR wins.", "Reported each week: taps."),
]
AGREE = [
    ("The goal is to lose less money.", "Expected cost decides; AUC is a sanity check.", ""),
    ("The goal is satisfied readers.", "Offline: NDCG. Online: survey score.", ""),
    (
        "The aim is to catch frauds.",
        "Recall at the review capacity.",
        "We watch recall on matured labels, latency and CPU.",
    ),
    ("", "AUC", "We watch the alert rate."),
    ("", "Offline we rank by AUC.", "We watch uptime."),
    ("The goal is a lower cost.", "I don't select by AUC but by cost.", ""),
    ("The goal is bookings.", "Offline: recall@10.", "Live: bookings per search."),
    ("", "Chosen by precision.", "We monitor recall and precision weekly."),
    ("The goal is arriving on time.", "Offline MAE.", "In production: late arrivals."),
    (
        "The goal is retention.",
        "Clicks are the training target, retention decides the A/B test.",
        "",
    ),
    ("The goal is to catch fraud.", "Accuracy misleads; recall at 1% FPR decides.", ""),
    ("The goal is to spare good customers.", "Precision at 80% recall is the offline metric.", ""),
    ("The goal is profit.", "Offline: net benefit.", ""),
    (
        "The goal is lower costs.",
        "Cost per 1,000 offline.",
        "Live we track dollars lost.",
    ),
    (
        "The goal is to catch fraud.",
        "Recall decides.",
        "Besides CPU we watch misses that customers report.",
    ),
]
OF_ALL = [
    "One payment in a hundred gets a false alarm, so the FPR is 1%.",
    "1% of everybody is wrongly flagged, that is our false positive rate.",
    "FPR = FP / all rows.",
    "FPR 3%: three of every hundred visitors are blocked by mistake.",
    "The false positive rate is measured against total traffic.",
    "The false positive rate is false alarms per payment processed.",
    "The denominator of the FPR is every mail we get.",
    "FP/(TP+FP+TN+FN) gives our FPR of 2%.",
    "We count false alarms, divide by the number of exams, and call it FPR.",
    "Out of 1,000 accounts, 20 are banned wrongly: FPR 2%.",
    "2% of the users get locked out for nothing, in other words the FPR is 2%.",
    "FPR: the share of transactions that were flagged although they are fine.",
    "By false positive rate we mean wrong blocks as a fraction of everything scored.",
    "FPR 0.4%, relative to the entire mail volume.",
    "20 false alarms in 1,000 calls, a false positive rate of 2%.",
    "FPR of 2%, with all customers in the denominator.",
]
NOT_OF_ALL = [
    "FPR 2%: of 1,000 good payments 20 are blocked by mistake.",
    "1% of payments get a false alarm.",
    "FPR is the share of legitimate ones that we flag; of all payments false alarms are 0.99%.",
    "FPR = FP/(FP+TN) = 2%.",
    "FPR is 2% and 3% of all customers complain.",
    "FPR is not the share of all cases that are false alarms.",
    "At an FPR of 1% we review 1.2% of payments.",
    "The false positive rate is 1%, so about 10 of 1,000 honest customers are bothered.",
    "The FPR of 2% holds for users without fraud.",
    "False positives cost $8 each; the FPR is 2%.",
    "One good mail in 250 lands in junk: FPR 0.4%.",
    "FPR is measured on negatives from all regions.",
    "In a hundred healthy women nine are called back, a false positive rate of 9%.",
    "The denominator of the FPR is the legitimate payments alone.",
    "FPR 1%, against a review capacity of 2% of all payments.",
    "An FPR of 1% at a million payments a day means 10,000 false alarms.",
]
NOISE = [
    "Boosting edges out logistic regression.",
    "The boosted trees are the clear winner.",
    "GBM takes it: $10 less per 1,000.",
    "Moving to boosting buys us $10 per 1,000 [E7].",
    "The upgrade from logistic to boosting pays for itself [E7].",
    "Logistic regression loses to boosting.",
    "Logreg falls short of boosting [E7].",
    "Boosting comes out on top.",
    "We gain $10 per 1,000 by switching to boosting [E7].",
    "Gradient boosting cuts the cost from 410 to 400 [E7].",
    "Boosting does a better job than the logistic model.",
    "XGBoost is a step up from logistic regression.",
    "Compared with logistic regression, boosting costs $10 less per 1,000.",
    "The bigger model earns its keep [E7].",
    "Boosting: cheaper by $10 [E7], so it ships.",
    "The simple model trails by $10 [E7].",
    "Boosting has the lowest cost of the two.",
    "Boosting brings an improvement of $10 [E7].",
]
NO_NOISE = [
    "I take logistic regression: the difference of $10 [E7] could be zero.",
    "Boosting costs $10 less, but the interval spans zero [E7], so I keep logistic.",
    "Nothing in [E7] says that boosting is better.",
    "Boosting and logistic regression are level [E7].",
    "Boosting must win by $30 before I switch [E7].",
    "Logistic regression is simpler and faster than boosting.",
    "Boosting needs more data than logistic regression.",
    "We cannot tell boosting from logistic regression [E7].",
    "The gain of boosting is within its error bar [E7].",
    "Would boosting win with more rows?",
    "Boosting is heavier to serve; logistic regression is cheaper to run.",
    "More features would help boosting.",
    "The challenger takes over once the paired interval is above zero [E7].",
    "Boosting might edge out logistic regression.",
    "It is a toss-up between boosting and logistic regression [E7].",
    "The improvement [E7] is not distinguishable from zero.",
    "Boosting is easier to explain than a network.",
    "Logistic regression is less work to maintain than boosting.",
]
REBALANCED = [
    "Both classes get the same number of rows before fitting; the score is a risk in percent.",
    "I train on a 50/50 sample and show the clerk the chance of fraud.",
    "Minority rows are bootstrapped until they match the majority. Alerts follow expected cost.",
    "Fraud cases weigh 100 times more in the loss. The cut is Bayes' threshold.",
    "We keep one in twenty legit payments for training; score times amount is the expected loss.",
    "Positives are duplicated; the doctor sees the probability of cancer.",
    "Random oversampling, then P(churn) times the customer's value decides.",
    "Synthetic frauds fill up the training set; the score is used as a probability.",
    "class_weight={0: 1, 1: 50}; the bid is the predicted CTR times the value.",
    "We even out the classes, and the premium is priced on the predicted likelihood.",
    "We sample one negative per positive; the risk is shown as a percentage.",
    "Bootstrap both classes to an equal size; threshold from costs.",
    "Negatives are thinned 20:1; the predicted risk goes to the doctor.",
    "Positives count fifty times in training; the expected value ranks the offers.",
    "I cut the negatives down to the number of positives. The threshold is the cost ratio.",
    "We train on a case-control sample of equal size; the likelihood goes into the letter.",
]
NOT_REBALANCED = [
    "Class weights would distort the probabilities, so none are used; threshold by cost.",
    "Natural class balance in training; the threshold follows the costs.",
    "We undersample and then divide the odds by the sampling rate; threshold by costs.",
    "SMOTE only feeds a ranker; the top 500 go to review.",
    "Upsampled, then Platt; threshold by cost.",
    "I leave the imbalance as it is and move the threshold.",
    "We down-sample the images to 224 pixels; threshold by cost.",
    "Bootstrap resampling gives the intervals; the threshold follows the costs.",
    "We weigh misses twelve times in the cost; the threshold follows from it.",
    "Sensor data are resampled to one minute. Threshold by cost.",
    "Balanced accuracy is reported; threshold by cost.",
    "We copy the table every night. The risk of churn is shown.",
    "The balance of the account is a feature; threshold by cost.",
    "Reweighted scores are mapped back to the base rate before the threshold is set.",
    "The classes stay as rare as they are; the threshold follows the costs.",
    "A balanced team labels the rows; threshold by cost.",
]
BATCH = [
    "A cron job fills a table of card risks; checkout reads it.",
    "Every night the warehouse computes a risk per card and writes it to Redis.",
    "Scores are refreshed once a day in Snowflake.",
    "The model runs at 2 am over yesterday's payments.",
    "We mail a spreadsheet of scored payments each morning.",
    "An Airflow DAG scores all accounts at midnight.",
    "Payments are collected and judged together every six hours.",
    "A lookup table of yesterday's scores is read at checkout.",
    "Predictions are generated offline and cached.",
    "Each Sunday we rank all cards.",
    "Hourly micro-batches decide on payments.",
    "A daily dbt job gives each customer a fraud score.",
    "Payments pile up until the evening run classifies them.",
    "End-of-day scoring of all transactions.",
    "We score yesterday's payments in a SQL job and load the result in the morning.",
]
LIVE = [
    "A gRPC service answers per subscriber within 20 ms with the score.",
    "Each click triggers the model and the churn score comes back synchronously.",
    "A FastAPI service behind a load balancer returns the prediction.",
    "Kafka consumers score every event as it happens.",
    "We call the model inline when the customer logs in, to get the score.",
    "Served as a lambda, scoring on request.",
    "The prediction is computed the moment a subscriber opens the app.",
    "A Flask endpoint returns the churn probability.",
]
NOT_BATCH = [
    "A cron job renews the features; the score is computed at checkout.",
    "The model is retrained nightly.",
    "Reports on score quality run every night.",
    "Each payment is scored as it comes in, inline.",
    "A nightly batch would answer hours too late.",
    "Chargebacks are joined once a day to the scored payments.",
    "If the endpoint is down, yesterday's table of card scores answers.",
    "Weekly, we look at 100 scored payments by hand.",
    "Every day 2 million payments are scored in 40 ms each.",
    "We review the alert queue every morning.",
    "The threshold is recomputed each night from the costs.",
    "Card statistics are precomputed nightly.",
    "Payments wait for nothing: the score comes with the authorisation call.",
]
NOT_LIVE = [
    "No endpoint: the scores land in the CRM every Monday.",
    "The dashboard updates in real time; scores come from the weekly run.",
    "A streaming pipeline for the scores would be overkill.",
    "Monitoring is in real time, scoring once a week.",
    "We do not need scores on request.",
]
SLOW = [
    "The slowest one percent take 180 ms or more.",
    "One request in a hundred needs 140 ms or more.",
    "At the 99th percentile we see 150 ms.",
    "99 out of 100 requests are answered in 160 ms.",
    "The tail latency (p99) is around 0.4 s.",
    "p99 landed at 130 ms last week.",
    "p99 came in at 260 ms on Friday.",
    "Measured: 210 ms at p99.",
    "1% of calls exceed 150 ms.",
    "p99=0.25s",
    "Load test: p50 20 ms, p95 130 ms.",
    "A typical request takes 12 ms, so we meet the objective.",
    "Usually it takes 9 ms, fast enough.",
    "On average we answer in 15 ms, comfortably under the limit.",
    "The median call is done after 8 ms.",
    "The 99th percentile crept up to 190 ms.",
    "P99 under peak load: 145 milliseconds.",
    "One payment in a hundred waits 300 ms or longer.",
    "The slowest 1% of payments wait at least 200 ms.",
]
FAST = [
    "One request in a hundred needs more than 80 ms.",
    "p99 dropped from 140 ms to 80 ms.",
    "Today's stack has a p99 of 140 ms; ours has 60 ms.",
    "We page when p99 exceeds 120 ms.",
    "Alarm level: p99 of 120 ms for five minutes.",
    "At twice the load the p99 would be 140 ms.",
    "With a p99 of 140 ms the network is out.",
    "On average labels arrive after 40 days.",
    "A request that takes longer than 150 ms is answered by the rules.",
    "The timeout is 120 ms.",
    "The p99 of the feature store is 8 ms, that of the model 20 ms.",
    "The mean is 12 ms and the p99 61 ms.",
    "A mean of 20 ms says nothing of the slowest requests.",
    "The p99 must come down from 140 ms to 100 ms.",
    "The vendor's p99 is 140 ms, which we cannot use.",
]
SHUFFLED = [
    "Rows are shuffled before the split.",
    "We mix all payments up and keep a fifth for testing.",
    "70/15/15, rows sampled at random.",
    "We divide the log randomly, 80 percent train.",
    "Every tenth payment, drawn by lot, goes to the test set.",
    "train_test_split(X, y, shuffle=True)",
    "Test rows are picked by chance.",
    "A coin flip decides whether a payment is used for training or testing.",
    "Ten-fold CV on shuffled rows.",
    "KFold(n_splits=5, shuffle=True)",
    "An iid split into training and validation.",
    "Payments are assigned to train or test by a random number.",
    "The 20% test set is a random draw.",
    "Stratified sampling into train and test.",
    "The data is jumbled and cut 80:20.",
    "We hold out a uniform sample of 10% of payments for evaluation.",
]
NOT_SHUFFLED = [
    "Train on January to June, validate on July, test on August.",
    "Rows within a training batch are shuffled.",
    "Shuffling the rows before splitting would put tomorrow into training.",
    "No shuffling; the last two weeks are the test.",
    "We draw a random 5,000 alerts for labelling.",
    "A random tenth of traffic gets the new model.",
    "The test set is the most recent month, sampled at random to 100k rows.",
    "We shuffle mini-batches during training.",
    "Random initialisation, five seeds, the same split by time.",
    "We never mix months across folds.",
    "Split at a date: before 1 June train, after it test.",
    "Random seeds are fixed for training.",
    "The validation follows the training by a week, no random split.",
    "A random split looks too good here: 5 points above the split by date.",
    "Missing amounts are filled in at random within the training part.",
]
OUTSIDE = [
    "We catch nine in ten frauds.",
    "p99 came in at 260 ms on Friday.",
    "One request in a hundred needs 140 ms or more.",
    "It costs $70 per 1,000 payments.",
    "Precision comes out at 92%.",
    "We get 0.97 AUC.",
    "The model finds 85% of churners.",
    "1.5% of good customers get blocked.",
    "Only 2% of legit payments are declined.",
    "92% of what we flag is fraud.",
    "Sensitivity 88%.",
    "Recall lands around 0.9.",
    "We hit 98% acc.",
    "We stop 85 of 100 frauds.",
    "The expected loss is $320 per 1,000 decisions.",
    "The AUC climbed to 0.93.",
]
NOT_OUTSIDE = [
    "We need to catch nine in ten frauds.",
    "Reviewers handle 85% of alerts within an hour.",
    "Nine in ten payments are under $50.",
    "Storage costs $70 per 1,000 gigabytes.",
    "Fraud costs the company 2% of revenue.",
    "Half of the reviewers are part-time.",
    "At 95% recall the queue would triple.",
    "A coin flip has an AUC of 0.5.",
    "A recall of 100% is trivial: flag everyone.",
    "A vendor advertises 99% recall.",
    "We accept up to 5% false positives.",
    "Recall should rise to 85% by spring.",
    "Our target: 80% precision.",
    "Suppose recall is 80%: then 20 of 100 frauds pass.",
    "We alert if p99 goes past 120 ms.",
    "The alarm is set at a p99 of 120 ms.",
]
DRIFTING = [
    "Fraudsters change their tricks; we retrain now and then.",
    "Data drift gets logged.",
    "We keep an eye on drift with a tool.",
    "New fraud patterns will make the model stale.",
    "When traffic patterns shift the limits will be off, we accept this.",
    "Drift monitoring in Grafana.",
    "The input distribution will move. We will see.",
    "Performance will degrade over time, so we schedule retraining every quarter.",
    "We will handle concept drift later.",
    "PSI plots show drift.",
    "Drift detection is on the roadmap.",
    "As habits evolve we will refresh the model.",
    "The world moves on and the model becomes outdated; the team looks at it.",
    "Drift is handled by the platform team.",
    "New attack patterns appear and the model wears out.",
]
NOT_DRIFTING = [
    "Drift: PSI above 0.25 on the amount pages the on-call, who rolls back.",
    "When score quantiles move by more than 10% we freeze the model and fall back to rules.",
    "Sensor drift is corrected by the vendor.",
    "No drift was seen in a year.",
    "Weekly recall on matured labels under 75% triggers retraining; this is how we meet drift.",
    "Fraud patterns change, so if precision falls under 30% for two days we retrain.",
    "Drift: a KS test on scores; p < 0.01 twice and we retrain.",
    "Snow drifts delay trucks.",
    "Is drift likely?",
    "Drift: population stability of income above 0.2 opens a ticket for the risk team.",
    "Drift alarms (mean score ±3σ) switch traffic to the old model.",
    "The label delay is 60 days.",
    "We don't expect drift on a fixed assembly line.",
    "Clock drift between servers is under 5 ms.",
    "Staleness of features over 10 minutes triggers the fallback.",
]


@pytest.mark.parametrize("text", ACCURACY)
def test_accuracy_that_decides_is_found_whatever_it_is_called(text):
    assert found("accuracy_headline", problem=FRAUD, metrics=text)


@pytest.mark.parametrize("text", NO_ACCURACY)
def test_what_is_not_accuracy_or_does_not_decide_is_not_found(text):
    assert not found("accuracy_headline", problem=FRAUD, metrics=text)


@pytest.mark.parametrize("text", HALF)
def test_one_half_is_found_whatever_it_is_called(text):
    assert found("default_threshold", pins=[RECALL], metrics=text)


@pytest.mark.parametrize("text", NO_HALF)
def test_a_half_that_is_no_threshold_is_not_found(text):
    assert not found("default_threshold", pins=[RECALL], metrics=text)


@pytest.mark.parametrize(("clarify", "metrics", "iterate"), DISAGREE)
def test_measures_that_do_not_go_together_are_found(clarify, metrics, iterate):
    assert found("metrics_disagree", clarify=clarify, metrics=metrics, iterate=iterate)


@pytest.mark.parametrize(("clarify", "metrics", "iterate"), AGREE)
def test_measures_that_go_together_are_not_found(clarify, metrics, iterate):
    assert not found("metrics_disagree", clarify=clarify, metrics=metrics, iterate=iterate)


@pytest.mark.parametrize("text", OF_ALL)
def test_a_false_positive_rate_over_everything_is_found(text):
    assert found("fpr_of_all", metrics=text)


@pytest.mark.parametrize("text", NOT_OF_ALL)
def test_a_false_positive_rate_over_negatives_is_not_found(text):
    assert not found("fpr_of_all", metrics=text)


@pytest.mark.parametrize("text", NOISE)
def test_better_is_found_whatever_the_verb(text):
    assert found("better_within_noise", pins=[BOOSTING, LOGISTIC, GAP], models=text)


@pytest.mark.parametrize("text", NO_NOISE)
def test_what_does_not_claim_better_is_not_found(text):
    assert not found("better_within_noise", pins=[BOOSTING, LOGISTIC, GAP], models=text)


@pytest.mark.parametrize("text", REBALANCED)
def test_rebalanced_rows_beside_probabilities_are_found_whatever_they_are_called(text):
    assert found("uncalibrated_probabilities", models=text)


@pytest.mark.parametrize("text", NOT_REBALANCED)
def test_what_leaves_the_classes_alone_is_not_found(text):
    assert not found("uncalibrated_probabilities", models=text)


@pytest.mark.parametrize("text", BATCH)
def test_scores_made_ahead_of_time_are_found_whatever_makes_them(text):
    assert found("batch_against_real_time", problem=FRAUD, iterate=text)


@pytest.mark.parametrize("text", NOT_BATCH)
def test_what_runs_ahead_of_time_but_scores_nothing_is_not_found(text):
    assert not found("batch_against_real_time", problem=FRAUD, iterate=text)


@pytest.mark.parametrize("text", LIVE)
def test_scores_made_on_request_are_found_whatever_makes_them(text):
    assert found("batch_against_real_time", problem=PROBLEMS["churn"], iterate=text)


@pytest.mark.parametrize("text", NOT_LIVE)
def test_what_is_live_but_scores_nothing_is_not_found(text):
    assert not found("batch_against_real_time", problem=PROBLEMS["churn"], iterate=text)


@pytest.mark.parametrize("text", SLOW)
def test_a_slow_or_only_typical_answer_is_found_whatever_it_is_called(text):
    assert found("p99_over_objective", problem=FRAUD, iterate=text)


@pytest.mark.parametrize("text", FAST)
def test_a_time_that_is_kept_or_not_the_models_is_not_found(text):
    assert not found("p99_over_objective", problem=FRAUD, iterate=text)


@pytest.mark.parametrize("text", SHUFFLED)
def test_a_split_by_chance_is_found_whatever_it_is_called(text):
    assert found("random_split", problem=FRAUD, data=text)


@pytest.mark.parametrize("text", NOT_SHUFFLED)
def test_chance_that_does_not_split_is_not_found(text):
    assert not found("random_split", problem=FRAUD, data=text)


@pytest.mark.parametrize("text", OUTSIDE)
def test_a_figure_without_a_pin_is_found_whatever_it_is_called(text):
    assert found("claim_outside_evidence", iterate=text)


@pytest.mark.parametrize("text", NOT_OUTSIDE)
def test_a_figure_that_is_asked_for_or_not_the_models_is_not_found(text):
    assert not found("claim_outside_evidence", iterate=text)


@pytest.mark.parametrize("text", DRIFTING)
def test_drift_that_nobody_acts_on_is_found_whatever_it_is_called(text):
    assert found("drift_without_action", iterate=text)


@pytest.mark.parametrize("text", NOT_DRIFTING)
def test_drift_that_is_met_or_of_other_things_is_not_found(text):
    assert not found("drift_without_action", iterate=text)
