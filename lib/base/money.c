#include "base/money.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

static struct money saturate(__int128 nano)
{
	if (nano > INT64_MAX)
		return (struct money){ INT64_MAX };
	if (nano < INT64_MIN)
		return (struct money){ INT64_MIN };
	return (struct money){ (int64_t)nano };
}

struct money money_add(struct money a, struct money b)
{
	return saturate((__int128)a.nano + b.nano);
}

struct money money_sub(struct money a, struct money b)
{
	return saturate((__int128)a.nano - b.nano);
}

int money_from_double(double dollars, struct money *out, struct err *e)
{
	double nano = nearbyint(dollars * 1e9);

	if (isnan(nano) || fabs(nano) >= 9.2e18)
		return err_set(e, ERR_INVALID, "%g dollars is not an amount of money", dollars);
	out->nano = (int64_t)nano;
	return 0;
}

/* Digits of a decimal fraction as nano: "5" -> 500000000. */
static bool fraction_nano(struct str digits, int64_t *out)
{
	int64_t nano = 0;

	if (digits.n > 9 || !(digits.n == 0 || str_i64(digits, &nano)) || nano < 0 ||
	    (digits.n > 0 && (digits.p[0] == '-' || digits.p[0] == '+')))
		return false;
	for (size_t i = digits.n; i < 9; i++)
		nano *= 10;
	*out = nano;
	return true;
}

int money_parse(struct str text, struct money *out, struct err *e)
{
	struct str rest = text;
	bool negative = str_starts(rest, STR("-"));
	uint64_t whole = 0;
	int64_t fraction;

	if (negative)
		(void)str_take(&rest, 1);
	bool has_point = str_find(rest, '.') < rest.n;
	struct str left = str_split(&rest, '.');

	if (!str_u64(left, &whole) || whole > 9200000000u || (has_point && rest.n == 0) ||
	    !fraction_nano(rest, &fraction))
		return err_set(e, ERR_INVALID,
			       "\"%.*s\" is no amount in dollars: write for example 27.52 (at most "
			       "9 decimals)",
			       STR_ARG(text));
	int64_t nano = (int64_t)whole * 1000000000 + fraction;

	out->nano = negative ? -nano : nano;
	return 0;
}

const char *money_format(struct money m, char out[MONEY_TEXT_MAX])
{
	uint64_t nano = m.nano < 0 ? 0 - (uint64_t)m.nano : (uint64_t)m.nano;
	int n = snprintf(out, MONEY_TEXT_MAX, "%s%llu.%09llu", m.nano < 0 ? "-" : "",
			 (unsigned long long)(nano / 1000000000),
			 (unsigned long long)(nano % 1000000000));

	while (out[n - 1] == '0')
		out[--n] = '\0';
	if (out[n - 1] == '.')
		out[--n] = '\0';
	return out;
}

struct money price_times(struct price p, int64_t units)
{
	assert(p.per > 0);
	__int128 product = (__int128)p.nano * units;
	__int128 quotient = product / p.per;
	__int128 rest = product % p.per;
	__int128 twice = (rest < 0 ? -rest : rest) * 2;

	if (twice > p.per || (twice == p.per && quotient % 2 != 0))
		quotient += product < 0 ? -1 : 1;
	return saturate(quotient);
}

struct money price_accrue(struct price p, int64_t units, int64_t *carry)
{
	assert(p.per > 0);
	__int128 product = (__int128)p.nano * units + *carry;
	__int128 quotient = product / p.per;
	__int128 rest = product % p.per;

	if (rest < 0) { /* floor, so that the carry is always in [0, per) */
		rest += p.per;
		quotient--;
	}
	*carry = (int64_t)rest;
	return saturate(quotient);
}
