/*
 * Time: microseconds since 1970-01-01 UTC, signed, so a - b is always safe to write. The same type
 * holds spans. Below the purity line time is a parameter and nobody reads a clock.
 */
#ifndef BASE_USEC_H
#define BASE_USEC_H

#include "base/err.h"
#include "base/str.h"

typedef int64_t usec_t;

#define USEC_MS    ((usec_t)1000)
#define USEC_SEC   ((usec_t)1000000)
#define USEC_MIN   (60 * USEC_SEC)
#define USEC_HOUR  (3600 * USEC_SEC)
#define USEC_DAY   (24 * USEC_HOUR)
#define USEC_NEVER INT64_MAX

/* Sum that stops at USEC_NEVER and INT64_MIN instead of wrapping. */
usec_t usec_add(usec_t a, usec_t b);

static inline double usec_seconds(usec_t span)
{
	return (double)span / (double)USEC_SEC;
}

/* Nearest microsecond; saturates, NaN gives 0. */
usec_t usec_from_seconds(double seconds);

/* Go's duration text: "300ms", "1h30m", "1.5s", "0"; units ns us ms s m h. ERR_INVALID otherwise.
 * A bare number other than 0 is refused, as kubectl users expect. */
MUST
int usec_parse(struct str text, usec_t *out, struct err *e);

enum { USEC_TEXT_MAX = 40 };
/* "1h30m", "15s", "250ms", "0s", "never". Returns out. */
const char *usec_format(usec_t span, char out[USEC_TEXT_MAX]);

#endif
