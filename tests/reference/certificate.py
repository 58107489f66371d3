"""Writes `certificate.json`: 300 small image sets with a noise each, and what 50-digit arithmetic says of every top-K subspace.

Run with NumPy and mpmath, from the repository's root:

    python tests/reference/certificate.py

Everything is seeded. `tests/certificate.rs` compares. The reference takes no short cut that the program takes: moments feature by
feature, the general solver in D x D with a Cholesky factor, codes in the coordinates of PCA's scores, Gram-Schmidt. Of each K below
the rank: the gap between variances K and K + 1 relative to the first; the distance sqrt(K (1 - overlap)) between PCA's subspace and
the nearest one that the denoiser may choose; whether it has a choice (a tie). The ridge is part of the noise, as documented.
"""

import json
from pathlib import Path

import mpmath as mp
import numpy as np

mp.mp.dps = 50
HERE = Path(__file__).parent
N_SETS = 300
RIDGE = mp.mpf(10) ** -6
# Far below what bytes can bring about, far above 50 digits.
ZERO = mp.mpf(10) ** -30


def draw_set(rng, kind):
    """Bytes (N, D) and the picture's height and width."""
    h, w = [(1, 2), (2, 2), (1, 3), (2, 3), (3, 3), (2, 4)][rng.integers(6)]
    d = h * w
    if kind == "any":
        x = rng.integers(0, 256, (int(rng.integers(d + 1, 24)), d))
    elif kind == "few":
        x = rng.integers(90, 120, (int(rng.integers(3, 7)), d))
    elif kind == "shifts":  # equal pairs of variances, pixels of one variance
        base = rng.integers(0, 256, (int(rng.integers(1, 3)), d))
        x = np.concatenate([np.stack([np.roll(row, s) for s in range(d)]) for row in base])
    elif kind == "signs":  # uncorrelated pixels, some of one variance
        a = rng.choice([3, 20, 21, 90, 120], min(d, 4))
        x = np.array([[128 + (1 if s >> i & 1 else -1) * a[i] for i in range(len(a))] for s in range(2 ** len(a))])
        x = np.concatenate([x, np.full((len(x), d - len(a)), 128)], axis=1)
    elif kind == "near":  # two variances that differ by 1e-6 to 1e-3 of themselves, turned into each other
        u, e, n = int(rng.integers(60, 127)), int(rng.integers(1, 6)), 12
        x = np.full((4 * n + 2, d), 128)
        x[: 4 * n, 0] += np.tile([u, u, -u, -u], n)
        x[: 4 * n, 1] += np.tile([u, -u, u, -u], n)
        x[-2:, 0] += [e, -e]
        if d > 2:
            x[: 4 * n, 2] += np.tile([7, 0, 0, -7], n)
    elif kind == "steep":  # correlated, falling by a factor of about 8 from pixel to pixel
        z = rng.standard_normal((20, d)) @ (np.eye(d) + 0.3 * np.triu(rng.standard_normal((d, d)), 1))
        x = np.round(128 + 60 * z * 8.0 ** -np.arange(d))
    else:  # "two": two directions only
        s = rng.integers(0, 2, (24, 2)) * 2 - 1
        x = 128 + s @ np.stack([rng.integers(-60, 61, d), rng.integers(-9, 10, d)])
    return np.clip(x, 0, 255).astype(np.uint8), h, w


KINDS = ["any", "few", "shifts", "signs", "near", "steep", "two"]


def draw_noise(rng):
    kind = ["gaussian", "power", "mask", "mask", "dropout", "salt", "blur", "center"][rng.integers(8)]
    values = {
        "gaussian": lambda: {"sigma": float(rng.choice([0.1, 0.5, 3]))},
        "power": lambda: {"exponent": int(rng.integers(0, 4)), "sigma": float(rng.choice([0.5, 2, 10]))},
        "mask": lambda: {"ratio": float(rng.choice([0.25, 0.5, 0.9])), "patch": int(rng.integers(1, 3))},
        "dropout": lambda: {"ratio": float(rng.choice([0.25, 0.9]))},
        "salt": lambda: {"ratio": float(rng.choice([0.1, 0.5]))},
        "blur": lambda: {"sigma": float(rng.choice([0.5, 1]))},
        "center": lambda: {"ratio": float(rng.choice([0.25, 0.75])), "side": 0.5},
    }[kind]()
    return kind, values


def solve_lower(l, rhs):
    """L x = rhs for a lower triangular L, all columns."""
    x = rhs.copy()
    for column in range(x.cols):
        for i in range(l.rows):
            x[i, column] = (x[i, column] - sum(l[i, j] * x[j, column] for j in range(i))) / l[i, i]
    return x


def moments(c, mean, kind, p, h, w, lam, v):
    """M1 X' / N and M2 / N of the noise about its mean, (D, D), before any ridge, and whether it takes one."""
    d = h * w
    tau = sum(c[i, i] for i in range(d)) / d
    eye = mp.eye(d)
    if kind == "gaussian":
        return c.copy(), c + mp.mpf(p["sigma"]) ** 2 * tau * eye, False
    if kind == "power":
        powers = [(l / lam[0]) ** p["exponent"] for l in lam]
        unit = mp.mpf(p["sigma"]) ** 2 * tau * d / sum(powers)
        noise = mp.zeros(d)
        for k, power in enumerate(powers):
            noise += unit * power * (v[:, k] * v[:, k].T)
        return c.copy(), c + noise, False
    if kind in ("mask", "dropout", "salt"):
        kept = 1 - mp.mpf(p["ratio"])
        side = p.get("patch", 1)
        block = [(i // w // side, i % w // side) for i in range(d)]
        second = mp.matrix(d, d)
        for i in range(d):
            for j in range(d):
                second[i, j] = c[i, j] * (kept if block[i] == block[j] else kept**2)
        if kind == "salt":
            for i in range(d):
                gray = mp.mpf(1) / 2 - mean[i]
                second[i, i] += (1 - kept) / 4 + (1 - kept) * kept * gray**2
        return kept * c, second, True
    if kind == "blur":
        # The kernel as the program has it: doubles, so that both blur alike.
        radius = int(np.ceil(3 * p["sigma"]))
        kernel = [np.exp(-0.5 * (offset / p["sigma"]) ** 2) for offset in range(-radius, radius + 1)]
        kernel = [mp.mpf(float(it / sum(kernel))) for it in kernel]

        def along(n):
            m = mp.zeros(n)
            for i in range(n):
                for weight, offset in zip(kernel, range(-radius, radius + 1)):
                    m[i, min(max(i + offset, 0), n - 1)] += weight
            return m

        rows, columns = along(h), along(w)
        a = mp.matrix(d, d)
        for i in range(d):
            for j in range(d):
                a[i, j] = rows[i // w, j // w] * columns[i % w, j % w]
        return a * c, a * c * a.T, True
    ratio = mp.mpf(p["ratio"])
    inside = [max(1, int(np.floor(p["side"] * n + 0.5))) for n in (h, w)]
    start = [(n - m) // 2 for n, m in zip((h, w), inside)]
    kept = [
        0 if start[0] <= i // w < start[0] + inside[0] and start[1] <= i % w < start[1] + inside[1] else 1 for i in range(d)
    ]
    empty = mp.diag(kept)
    return (1 - ratio) * c + ratio * empty * c, (1 - ratio) * c + ratio * empty * c * empty, True


def judge(x, h, w, kind, p):
    n, d = x.shape
    pixels = [[mp.mpf(int(value)) / 255 for value in row] for row in x]
    mean = [sum(row[j] for row in pixels) / n for j in range(d)]
    c = mp.matrix(d, d)
    for i in range(d):
        for j in range(i, d):
            c[i, j] = c[j, i] = sum((row[i] - mean[i]) * (row[j] - mean[j]) for row in pixels) / n
    lam, v = mp.eigsy(c)
    order = sorted(range(d), key=lambda k: -lam[k])
    lam = [lam[k] for k in order]
    rank = sum(l > lam[0] * mp.mpf(10) ** -25 for l in lam) if lam[0] > 0 else 0
    if rank < 2:
        return None
    u = mp.matrix(d, rank)
    for k in range(rank):
        u[:, k] = v[:, order[k]]
    lam = lam[:rank]
    cross, second, takes_ridge = moments(c, mean, kind, p, h, w, lam, u)
    tau = sum(c[i, i] for i in range(d)) / d
    # Where no ridge is taken nothing is solved outside of the components; any positive number does there.
    l = mp.cholesky(second + RIDGE * tau * mp.eye(d)) if takes_ridge else None
    if l is None:
        inner = u.T * second * u
        l = mp.cholesky(inner)
        gain, codes = solve_lower(l, u.T * cross * u), solve_lower(l, mp.eye(rank))
    else:
        gain, codes = solve_lower(l, cross * u), solve_lower(l, u)
    scale = mp.diag([mp.sqrt(it) for it in lam])
    codes = (codes * scale).T
    mu, y = mp.eigsy(gain * gain.T)
    order = sorted(range(len(mu)), key=lambda k: -mu[k])[:rank]
    mu = [mu[k] for k in order]
    q = []
    for k in order:
        column = codes * y[:, k]
        for other in q:
            share = sum(a * b for a, b in zip(other, column))
            column = [a - share * b for a, b in zip(column, other)]
        length = mp.sqrt(sum(it * it for it in column))
        q.append([it / length for it in column] if length > 0 else list(column))
    at = []
    for k in range(1, rank):
        gap = (lam[k - 1] - lam[k]) / lam[0]
        is_tied = abs(mu[k - 1] - mu[k]) <= ZERO * mu[0]
        tied = [i for i in range(rank) if abs(mu[i] - mu[k]) <= ZERO * mu[0]]
        low, high = (tied[0], tied[-1] + 1) if is_tied else (k, k)
        # What is above a tie has to lie within PCA's subspace, and PCA's subspace within what reaches to the tie's end.
        off = sum(q[i][j] ** 2 for i in range(low) for j in range(k, rank))
        off += sum(q[i][j] ** 2 for i in range(high, rank) for j in range(k)) if is_tied else 0
        at.append([float(gap) if gap > ZERO else 0.0, float(mp.sqrt(off)), bool(is_tied)])
    return at


def main():
    rng = np.random.default_rng(20)
    cases = []
    while len(cases) < N_SETS:
        kind = KINDS[len(cases) % len(KINDS)]
        x, h, w = draw_set(rng, kind)
        noise, values = draw_noise(rng)
        at = judge(x, h, w, noise, values)
        if at is None:
            continue
        spec = noise + ":" + ",".join(f"{key}={value:g}" for key, value in values.items())
        cases.append({"kind": kind, "shape": [h, w], "pixels": x.tobytes().hex(), "spec": spec, "at": at})
    text = ",\n".join(json.dumps(case) for case in cases)
    (HERE / "certificate.json").write_text(f"[\n{text}\n]\n")


if __name__ == "__main__":
    main()
