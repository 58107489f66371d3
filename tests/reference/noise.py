"""Writes `noise.json`: image sets with labels, and what NumPy and SciPy, in float64, make of noises on them.

Run with NumPy and SciPy, from the repository's root:

    python tests/reference/noise.py

Everything is seeded. `tests/noise.rs` compares. The reference takes no short cut that the program takes: the general
solver on (M1 X'X M1', M2) in D x D, codes of all images, QR of the codes, the one-hot label matrix.
"""

import json
from pathlib import Path

import numpy as np
from scipy.linalg import eigh

HERE = Path(__file__).parent
RIDGE = 1e-6
GRID = [1, 2, 4, 8, 16, 32, 64]


def blocks(shape, patch, apart):
    c, h, w = shape
    across, down = -(-w // patch), -(-h // patch)
    idx = np.zeros(shape, dtype=int)
    for channel in range(c):
        for row in range(h):
            for column in range(w):
                idx[channel, row, column] = row // patch * across + column // patch + (channel * across * down if apart else 0)
    return idx.ravel()


def moments(x, shape, kind, p):
    """M1 as a factor of X, and M2, for X (D, N)."""
    d, n = x.shape
    s = x @ x.T
    variance = np.trace(s) / (d * n)
    if kind == "none":
        return 1.0, s
    if kind == "gaussian":
        return 1.0, s + n * p["sigma"] ** 2 * variance * np.eye(d)
    if kind == "components":
        return 1 - p["ratio"], (1 - p["ratio"]) * s
    if kind == "power":
        values, vectors = np.linalg.eigh(s / n)
        rank = np.linalg.matrix_rank(s)
        values = np.where(np.arange(d) < d - rank, 0.0, values)
        powers = np.where(values > 0, np.abs(values) ** p["exponent"], 0.0)
        powers *= p["sigma"] ** 2 * np.trace(s) / n / powers.sum()
        return 1.0, s + n * (vectors * powers) @ vectors.T
    idx = blocks(shape, p["patch"], p.get("apart", 0))
    same = idx[:, None] == idx[None, :]
    n_blocks = idx.max() + 1
    if p.get("fixed", 0):
        kept = n_blocks - min(np.floor(p["ratio"] * n_blocks + 0.5), n_blocks - 1)
        one, two = kept / n_blocks, kept * (kept - 1) / (n_blocks * (n_blocks - 1))
    else:
        one, two = 1 - p["ratio"], (1 - p["ratio"]) ** 2
    return one, s * np.where(same, one, two) + RIDGE * np.trace(s) / d * np.eye(d)


def codes(x, m1, m2, rank):
    """Orthonormal codes (N, rank), best first: QR of X'V, V the generalized eigenvectors of (M1 X'X M1', M2)."""
    d = len(x)
    # M2 may be singular where the data is: the solver then works within its range.
    values, vectors = np.linalg.eigh(m2)
    keep = values > values[-1] * d * np.finfo(float).eps
    basis = vectors[:, keep]
    s = x @ x.T
    a = basis.T @ (m1 * s) @ (m1 * s) @ basis
    b = basis.T @ m2 @ basis
    _, v = eigh((a + a.T) / 2, (b + b.T) / 2)
    v = basis @ v[:, ::-1][:, :rank]
    return np.linalg.qr(x.T @ v)[0]


def case(name, rng, n, shape, classes, specs):
    d = int(np.prod(shape))
    patterns = rng.standard_normal((d, d))
    labels = np.arange(n) % classes
    centers = rng.standard_normal((classes, d)) * 0.6
    z = (rng.standard_normal((n, d)) + centers[labels]) * np.arange(1, d + 1) ** -0.6
    # Pixels of different variance, so that even single-pixel masks change something.
    images = z @ patterns * np.linspace(0.5, 1.5, d)
    pixels = np.clip(np.rint(255 * (0.5 + 0.06 * images)), 0, 255).astype(np.uint8)
    x = (pixels / 255 - (pixels / 255).mean(axis=0)).T
    rank = int(np.linalg.matrix_rank(x))
    y = np.eye(classes)[labels].T
    grid = [k for k in GRID if k <= rank]

    def alignment(q):
        gains = ((y.T @ (y @ q)) ** 2).sum(axis=0)
        return np.sqrt(np.cumsum(gains) / gains.sum())

    def r_squared(q, k):
        yc = y - y.mean(axis=1, keepdims=True)
        return ((yc @ q[:, :k]) ** 2).sum() / (yc**2).sum()

    plain = codes(x, *moments(x, shape, "none", {}), rank)
    base = alignment(plain)
    whole = r_squared(plain, rank) - rank / n
    corrected = {k: float(np.sqrt(max(r_squared(plain, k) - k / n, 0) / whole)) for k in grid} if rank < n - 1 and whole > 1e-9 else None
    noises = []
    for kind, p in specs:
        q = codes(x, *moments(x, shape, kind, p), rank)
        overlap = [float(np.linalg.norm(plain[:, :k].T @ q[:, :k]) ** 2 / k) for k in range(1, rank + 1)]
        curve = alignment(q)
        noises.append(
            {
                "spec": kind + (":" if p else "") + ",".join(f"{key}={value}" for key, value in p.items()),
                # Without noise a subspace comes back to the rounding of float64; nothing lies between.
                "verdict": "can" if 1 - min(overlap) > 1e-5 else "never",
                "score": 1 - min(overlap),
                "overlap": {k: overlap[k - 1] for k in grid},
                "alignment": {k: float(curve[k - 1]) for k in grid},
                "impact_percent": {k: float(100 * (curve[k - 1] / base[k - 1] - 1)) for k in grid},
            }
        )
    return {
        "name": name,
        "shape": list(shape),
        "labels": labels.tolist(),
        "n_classes": classes,
        "pixels": pixels.tobytes().hex(),
        "alignment": {k: float(base[k - 1]) for k in grid},
        "alignment_corrected": corrected,
        "noises": noises,
    }


NEVER = [("none", {}), ("gaussian", {"sigma": 0.5}), ("gaussian", {"sigma": 2}),
         ("components", {"ratio": 0.75}), ("power", {"exponent": 1, "sigma": 1}),
         ("power", {"exponent": 2, "sigma": 1})]
CAN = [("power", {"exponent": 3, "sigma": 1}), ("mask", {"ratio": 0.5, "patch": 1}),
       ("mask", {"ratio": 0.9, "patch": 1}), ("mask", {"ratio": 0.75, "patch": 2}),
       ("mask", {"ratio": 0.75, "patch": 4}), ("mask", {"ratio": 0.5, "patch": 2, "fixed": 1})]
APART = [("mask", {"ratio": 0.75, "patch": 2, "apart": 1})]

rng = np.random.default_rng(2024)
cases = [
    case("gray", rng, 150, (1, 6, 6), 3, NEVER + CAN),
    case("rgb", rng, 160, (3, 4, 4), 4, NEVER + CAN + APART),
    case("few_rgb", rng, 36, (3, 5, 5), 3, NEVER + CAN + APART),
]
(HERE / "noise.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")
for it in cases:
    for noise in it["noises"]:
        print(it["name"], noise["spec"], f"score {noise['score']:.2e}", {k: round(v, 2) for k, v in noise["impact_percent"].items()})
