"""Losses of the small network and of an autoencoder in JAX, from weights and images that both sides draw alike.

    pip install "jax[cpu]" optax numpy
    python tests/reference/network.py > tests/reference/network.json

`tests/perception.rs` compares. Numbers come from a linear congruential generator (Numerical Recipes, "quick and dirty"),
which Rust repeats exactly; layers, gradients, AdamW and schedule are JAX's and Optax's own.
"""

import json

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_default_matmul_precision", "highest")

CHANNELS = [16, 32, 64]


class Lcg:
    def __init__(self, seed):
        self.state = seed

    def numbers(self, n):
        """Numbers from -1 to 1 of 24 bits."""
        out = np.empty(n)
        for i in range(n):
            self.state = (1664525 * self.state + 1013904223) % 2**32
            out[i] = 2 * ((self.state >> 8) / 2**24) - 1
        return out


def layer(lcg, n_in, shape):
    weights = (np.sqrt(6 / n_in) * lcg.numbers(int(np.prod(shape)))).astype(np.float32).reshape(shape)
    offsets = (0.01 * lcg.numbers(shape[-1])).astype(np.float32)
    return jnp.asarray(weights), jnp.asarray(offsets)


def network(params, x):
    for weights, offsets in params[:-1]:
        x = jax.lax.conv_general_dilated(x, weights, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")) + offsets
        x = jax.nn.relu(x)
        if x.shape[1] >= 2 and x.shape[2] >= 2:
            x = jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
    weights, offsets = params[-1]
    return x.mean((1, 2)) @ weights + offsets


def train(params, loss, batches, optimizer):
    state = optimizer.init(params)
    value_and_grad = jax.jit(jax.value_and_grad(loss))
    losses = []
    for batch in batches:
        value, grads = value_and_grad(params, *batch)
        losses.append(float(value))
        updates, state = optimizer.update(grads, state, params)
        params = optax.apply_updates(params, updates)
    return losses


def classifier(height, width, n_channels, n_classes, n_images, n_steps):
    lcg = Lcg(7)
    label = np.arange(n_images) % n_classes
    pixels = lcg.numbers(n_images * n_channels * height * width).reshape(n_images, -1)
    at = np.arange(pixels.shape[1])
    pixels = pixels + 0.8 * ((at[None] * 7 + label[:, None] * 3) % 5 == 0)
    # Channel, row, column, as in Rust.
    x = pixels.astype(np.float32).reshape(n_images, n_channels, height, width).transpose(0, 2, 3, 1)
    lcg = Lcg(11)
    params, n_in = [], n_channels
    for n_out in CHANNELS:
        params.append(layer(lcg, 9 * n_in, (3, 3, n_in, n_out)))
        n_in = n_out
    params.append(layer(lcg, n_in, (n_in, n_classes)))

    def loss(params, x, label):
        return optax.softmax_cross_entropy_with_integer_labels(network(params, x), label).mean()

    order = [(np.arange(64) + 64 * step) % n_images for step in range(n_steps)]
    rate = optax.cosine_onecycle_schedule(n_steps, 3e-3, 0.3, 25.0, 1e4)
    batches = [(jnp.asarray(x[it]), jnp.asarray(label[it])) for it in order]
    return train(params, loss, batches, optax.adamw(rate, weight_decay=1e-3))


def autoencoder(n_features, widths, n_images, n_steps):
    lcg = Lcg(13)
    x = lcg.numbers(n_images * n_features).astype(np.float32).reshape(n_images, n_features)
    x[:, 1::2] = x[:, ::2]
    lcg = Lcg(17)
    sizes = [n_features, *widths, n_features]
    params = [layer(lcg, n_in, (n_in, n_out)) for n_in, n_out in zip(sizes, sizes[1:])]
    bottleneck = len(widths) // 2

    def loss(params, x):
        y = x
        for position, (weights, offsets) in enumerate(params):
            y = y @ weights + offsets
            if position < len(params) - 1 and position != bottleneck:
                y = jax.nn.relu(y)
        return ((y - x) ** 2).mean()

    batches = [(jnp.asarray(x[(np.arange(64) + 64 * step) % n_images]),) for step in range(n_steps)]
    return train(params, loss, batches, optax.adam(1e-3))


print(
    json.dumps(
        {
            "classifiers": [
                {"shape": shape, "n_classes": 4, "n_images": 96, "losses": classifier(*shape, 4, 96, 40)}
                for shape in [(12, 9, 3), (8, 8, 1), (2, 5, 3)]
            ],
            "autoencoders": [
                {"n_features": 48, "widths": widths, "n_images": 96, "losses": autoencoder(48, widths, 96, 40)}
                for widths in [[32, 8, 32]]
            ],
        },
        indent=1,
    )
)
