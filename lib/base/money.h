/*
 * Money: whole nano-dollars (10^-9 $) in a struct, so that it cannot be added to a count by
 * mistake. Range +-9.2 billion dollars; sums saturate there. Prices are nano-dollars per some
 * number of units, because $0.0028 per million tokens has no whole nano-dollar price per token.
 *
 * price_times() multiplies in 128 bits and rounds half to even. price_accrue() carries the
 * remainder, so that the sum over many small steps equals the product over the whole: no drift,
 * ever.
 */
#ifndef BASE_MONEY_H
#define BASE_MONEY_H

#include "base/err.h"
#include "base/usec.h"

struct money {
	int64_t nano;
};

/* `nano` nano-dollars buy `per` units. per > 0. A price per hour has per = USEC_HOUR. */
struct price {
	int64_t nano;
	int64_t per;
};

#define MONEY_ZERO ((struct money){ 0 })

/* Saturating. */
struct money money_add(struct money a, struct money b);
struct money money_sub(struct money a, struct money b);
static inline double money_dollars(struct money m)
{
	return (double)m.nano / 1e9;
}
/* Nearest nano-dollar; ERR_INVALID for NaN, infinity and what does not fit. */
MUST
int money_from_double(double dollars, struct money *out, struct err *e);
/* Decimal text as a person writes it: "2", "0.015", "27.52"; at most 9 decimals, no exponent, no
 * sign but "-". ERR_INVALID otherwise. */
MUST
int money_parse(struct str text, struct money *out, struct err *e);

enum { MONEY_TEXT_MAX = 32 };
/* Exact: "27.52", "0.000000015", "-3". Returns out. */
const char *money_format(struct money m, char out[MONEY_TEXT_MAX]);

static inline struct price price_per_hour(struct money m)
{
	return (struct price){ m.nano, USEC_HOUR };
}
/* price x units, rounded half to even, saturating. */
struct money price_times(struct price p, int64_t units);
/* The same, with the part below a nano-dollar kept in *carry (start it at 0; one per price and
 * line). Invariant: sum of results = floor of the exact sum, to the nano-dollar. */
struct money price_accrue(struct price p, int64_t units, int64_t *carry);

#endif
