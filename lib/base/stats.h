/* Small statistics over arrays of doubles. */
#ifndef BASE_STATS_H
#define BASE_STATS_H

#include <stddef.h>

/* Quantile q in [0,1] by linear interpolation between order statistics (Hyndman-Fan type 7).
 * Sorts values in place. NaN when n is 0. */
double stats_quantile(double *values, size_t n, double q);
/* NaN when n is 0. */
double stats_mean(const double *values, size_t n);

#endif
