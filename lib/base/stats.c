#include "base/stats.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a;
	double y = *(const double *)b;

	return (x > y) - (x < y);
}

double stats_quantile(double *values, size_t n, double q)
{
	if (n == 0)
		return NAN;
	qsort(values, n, sizeof(*values), ascending);
	double rank = CLAMP(q, 0.0, 1.0) * (double)(n - 1);
	size_t low = (size_t)rank;
	size_t high = MIN(low + 1, n - 1);

	return values[low] + (rank - (double)low) * (values[high] - values[low]);
}

double stats_mean(const double *values, size_t n)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += values[i];
	return n > 0 ? sum / (double)n : NAN;
}
