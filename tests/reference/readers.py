"""What scikit-learn's ridge regression, neighbours and perceptron make of images that both sides draw alike.

    pip install numpy scikit-learn
    python tests/reference/readers.py > tests/reference/readers.json

`tests/perception.rs` compares.
"""

import json
import warnings

import numpy as np
from sklearn.linear_model import Ridge
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier

N_TRAIN, N_TEST, N_CLASSES, N_FEATURES = 300, 120, 3, 24
COUNTS = [1, 3, 5, 9, 15]
PENALTIES = [0.01, 1.0]


def lcg(seed, n):
    out = np.empty(n)
    for i in range(n):
        seed = (1664525 * seed + 1013904223) % 2**32
        out[i] = 2 * ((seed >> 8) / 2**24) - 1
    return out


label = np.arange(N_TRAIN + N_TEST) % N_CLASSES
at = np.arange(N_FEATURES)
pixels = lcg(23, label.size * N_FEATURES).reshape(label.size, -1) + 0.5 * ((at[None] * 5 + label[:, None] * 7) % 4 == 0)
pixels = pixels.astype(np.float32).astype(float)
train, test, actual = pixels[:N_TRAIN], pixels[N_TRAIN:], label[N_TRAIN:]
onehot = np.eye(N_CLASSES)[label[:N_TRAIN]]
unit = ((train - train.mean(0)) ** 2).sum() / N_FEATURES

ridge = []
for penalty in PENALTIES:
    fit = Ridge(alpha=penalty * unit, solver="svd", tol=1e-12).fit(train, onehot)
    ridge.append({"penalty": penalty, "weights": fit.coef_.T.ravel().tolist(), "offsets": fit.intercept_.tolist()})

nearest = [
    {"count": k, "predicted": KNeighborsClassifier(k, algorithm="brute").fit(train, label[:N_TRAIN]).predict(test).tolist()}
    for k in COUNTS
]

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    scores = [
        MLPClassifier((256,), alpha=1e-3, batch_size=64, learning_rate_init=1e-3, max_iter=40, random_state=seed)
        .fit(train, label[:N_TRAIN])
        .score(test, actual)
        for seed in range(20)
    ]

print(json.dumps({"ridge": ridge, "nearest": nearest, "perceptron": {"mean": np.mean(scores), "deviation": np.std(scores)}}, indent=1))
