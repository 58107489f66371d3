"""Joint supervised and reconstruction problem: closed form against gradient descent, and two closed forms against each other.

Row 5 of what a demonstration of the paper has to reproduce; no part of the program computes it, so it is a run, not a test:

    python tests/reference/guidance.py

min |W'V'X - Y|^2 + lambda |Z'V'X - X|^2 over V (D, K), W, Z. By the authors: V* = top-K generalized eigenvectors of
(X Y'Y X' + lambda (X X')^2, X X'). With X = P S Q', c = Q'Y': the top-K eigenvectors of c c' + lambda S^2, least loss
|Y|^2 + lambda |X|^2 - the sum of their eigenvalues. Gradient descent: Adam on V and its best W, Z in turn.
"""

import numpy as np
from scipy.linalg import eigh


def loss(v, x, y, lam):
    codes = v.T @ x
    w = np.linalg.lstsq(codes.T, y.T, rcond=None)[0]
    z = np.linalg.lstsq(codes.T, x.T, rcond=None)[0]
    return ((w.T @ codes - y) ** 2).sum() + lam * ((z.T @ codes - x) ** 2).sum(), w, z


def descend(x, y, lam, k, rng, steps=1500):
    """Adam on V; W and Z are solved for, which leaves the gradient of the loss at the best decoder."""
    # Whitened coordinates make one rate fit every direction; the problem is the same.
    p, s, q = np.linalg.svd(x, full_matrices=False)
    keep = s > s[0] * 1e-10
    white, back = q[keep], (p[:, keep] * s[keep])
    v = rng.standard_normal((white.shape[0], k))
    m, n2 = np.zeros_like(v), np.zeros_like(v)
    for step in range(1, steps + 1):
        codes = v.T @ white
        gram = np.linalg.inv(codes @ codes.T)
        w, z = gram @ codes @ y.T, gram @ codes @ x.T
        left = w @ (w.T @ codes - y) + lam * z @ (z.T @ codes - x)
        g = white @ left.T
        m, n2 = 0.9 * m + 0.1 * g, 0.999 * n2 + 0.001 * g * g
        rate = 0.05 * 0.5 * (1 + np.cos(np.pi * step / steps))
        v -= rate * (m / (1 - 0.9**step)) / (np.sqrt(n2 / (1 - 0.999**step)) + 1e-12)
    codes = v.T @ white
    w = np.linalg.lstsq(codes.T, y.T, rcond=None)[0]
    z = np.linalg.lstsq(codes.T, x.T, rcond=None)[0]
    return ((w.T @ codes - y) ** 2).sum() + lam * ((z.T @ codes - x) ** 2).sum()


def main():
    n = 256
    print("D K lambda | authors' pencil less boxed form, relative | descent less closed form, relative")
    for d in (16, 512):
        for k in (3, 16):
            for lam in (0.0, 0.1, 1.0, 10.0):
                rng = np.random.default_rng(d + k + int(10 * lam))
                x = rng.integers(0, 2, (d, n)).astype(float) - 0.5
                y = rng.standard_normal((2, n))
                p, s, q = np.linalg.svd(x, full_matrices=False)
                c = q @ y.T
                values = np.linalg.eigvalsh(c @ c.T + lam * np.diag(s**2))[::-1]
                boxed = (y**2).sum() + lam * (x**2).sum() - values[:k].sum()
                # The pencil on the range of X, where X X' is definite.
                a = p.T @ (x @ y.T @ y @ x.T + lam * (x @ x.T) @ (x @ x.T)) @ p
                _, v = eigh((a + a.T) / 2, np.diag(s**2))
                official, _, _ = loss(p @ v[:, ::-1][:, :k], x, y, lam)
                found = descend(x, y, lam, k, rng)
                scale = (y**2).sum() + lam * (x**2).sum()
                print(f"{d:4} {k:3} {lam:5} | {(official - boxed) / scale:9.1e} | {(found - boxed) / scale:9.1e}")


main()
