"""Makes the golden numbers of SalibTest with SALib (github.com/SALib/SALib at 1c37548, after 1.5.2) and SciPy."""
import csv

import numpy as np
from SALib.analyze import morris as morris_analyze
from SALib.analyze import sobol as sobol_analyze
from SALib.sample import latin
from SALib.sample import morris as morris_sample
from SALib.sample import sobol as sobol_sample
from scipy.stats import rankdata


def ishigami(x):
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


def g_function(x):
    a = np.array([0, 1, 4.5, 9, 99, 99])
    return np.prod((np.abs(4 * x - 2) + a) / (1 + a), axis=1)


def write(name, x, y):
    with open(name + ".csv", "w", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow([f"x{i + 1}" for i in range(x.shape[1])] + ["y"])
        for row, value in zip(x, y):
            out.writerow([repr(float(v)) for v in row] + [repr(float(value))])


def unit(k):
    return {"num_vars": k, "names": [f"x{i + 1}" for i in range(k)], "bounds": [[0, 1]] * k}


rows = []
problem = unit(3)
x = sobol_sample.sample(problem, 64, calc_second_order=False, seed=1)
y = ishigami(x * 2 * np.pi - np.pi)
write("sobol", x, y)
s = sobol_analyze.analyze(problem, y, calc_second_order=False, seed=1)
for i in range(3):
    rows += [("sobol", i, "S1", s["S1"][i]), ("sobol", i, "ST", s["ST"][i])]

problem = unit(6)
x = morris_sample.sample(problem, 20, num_levels=4, seed=2)
y = g_function(x)
write("morris", x, y)
m = morris_analyze.analyze(problem, x, y, num_levels=4, seed=2)
for i in range(6):
    rows += [("morris", i, k, float(m[k][i])) for k in ("mu", "mu_star", "sigma")]

problem = unit(4)
x = latin.sample(problem, 60, seed=3)
y = np.round(np.exp(3 * x[:, 0]) - 2 * x[:, 1] + x[:, 2] ** 2 + np.random.default_rng(4).normal(0, 1, 60), 1)
write("prcc", x, y)
ranks = np.column_stack([rankdata(c) for c in x.T])
ry = rankdata(y)
for i in range(4):
    others = np.column_stack([np.ones(60), np.delete(ranks, i, axis=1)])
    a = ranks[:, i] - others @ np.linalg.lstsq(others, ranks[:, i], rcond=None)[0]
    b = ry - others @ np.linalg.lstsq(others, ry, rcond=None)[0]
    rows.append(("prcc", i, "prcc", np.corrcoef(a, b)[0, 1]))

with open("indices.csv", "w", newline="") as f:
    out = csv.writer(f, lineterminator="\n")
    out.writerow(["method", "factor", "index", "value"])
    out.writerows((a, b, c, repr(float(v))) for a, b, c, v in rows)
