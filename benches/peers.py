"""Times PCA of the sets in a folder by NumPy, SciPy and scikit-learn; prints JSON. See peers.rs.

Each time is of the whole work from bytes to variances and components, as the page's: conversion, centring, covariance, decomposition.
"""

import json
import sys
import time
from pathlib import Path

import numpy
import scipy
import sklearn
from sklearn.decomposition import PCA
from threadpoolctl import threadpool_info, threadpool_limits

N_RUNS = 5


def covariance(images, dtype):
    centred = images.astype(dtype)
    centred -= centred.mean(axis=0)
    return centred.T @ centred / len(centred)


def numpy_eigh(images, dtype):
    return numpy.linalg.eigh(covariance(images, dtype))[0][::-1]


def scipy_eigh(images, driver):
    return scipy.linalg.eigh(covariance(images, numpy.float64), driver=driver, overwrite_a=True, check_finite=False)[0][::-1]


def scikit_learn(images, solver):
    n = len(images)
    return PCA(svd_solver=solver).fit(images.astype(numpy.float64)).explained_variance_ * (n - 1) / n


WAYS = [
    ("NumPy eigh, f64", lambda it: numpy_eigh(it, numpy.float64), (1, None)),
    ("NumPy eigh, f32", lambda it: numpy_eigh(it, numpy.float32), (1, None)),
    ("SciPy eigh, f64, driver evd", lambda it: scipy_eigh(it, "evd"), (1, None)),
    ("SciPy eigh, f64, driver evr", lambda it: scipy_eigh(it, "evr"), (1, None)),
    ("scikit-learn PCA, covariance_eigh", lambda it: scikit_learn(it, "covariance_eigh"), (None,)),
    ("scikit-learn PCA, full", lambda it: scikit_learn(it, "full"), (None,)),
]


def main():
    folder = Path(sys.argv[1])
    times = []
    for described in json.loads((folder / "sets.json").read_text()):
        images = numpy.fromfile(folder / f"{described['name']}.u8", numpy.uint8).reshape(described["n"], described["d"])
        for what, way, threads in WAYS:
            for n_threads in threads:
                print(f"  {described['name']}: {what}", file=sys.stderr)
                seconds = []
                with threadpool_limits(n_threads):
                    for _ in range(N_RUNS):
                        start = time.perf_counter()
                        variances = way(images)
                        seconds.append(time.perf_counter() - start)
                times.append({
                    "set": described["name"], "what": what, "threads": "one" if n_threads == 1 else "all",
                    "seconds": seconds, "variances": (variances[:64].astype(float) / 255**2).tolist(),
                })
    versions = {it.__name__: it.__version__ for it in (numpy, scipy, sklearn)}
    versions["python"] = sys.version.split()[0]
    kernels = [f"{it['internal_api']} {it['version']}, {it.get('architecture', 'unknown')}" for it in threadpool_info() if it["user_api"] == "blas"]
    print(json.dumps({"times": times, "versions": versions, "kernels": sorted(set(kernels))}))


main()
