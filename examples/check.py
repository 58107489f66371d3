"""Checks an exported file against its own images: python examples/check.py FILE.npz"""
import sys
import numpy as np

file = np.load(sys.argv[1], allow_pickle=False)
mean, components, scores = [file[name].astype(float) for name in ("mean", "components", "scores")]
variance = file["explained_variance"][: len(components)]
images = file["images"].reshape(len(scores), len(mean)) / file["max_value"]
error = ((images - (mean + scores @ components)) ** 2).mean()
unit, scatter = abs(components @ components.T - np.eye(len(components))).max(), abs(scores.var(axis=0) - variance).max()
checks = [("components are orthonormal", unit, 1e-4), ("scores vary as stated", scatter, 1e-6 * variance[0]),
          ("mean + scores @ components errs as stated", abs(error - file["mse"]), 1e-6 * images.var(axis=0).mean())]
print(*(f"{what}: off by {deviation:.1e}, {allowed:.1e} allowed" for what, deviation, allowed in checks), sep="\n")
sys.exit(not all(deviation <= allowed for _, deviation, allowed in checks))
