#include "base/usec.h"

#include <math.h>
#include <stdio.h>

usec_t usec_add(usec_t a, usec_t b)
{
	usec_t sum;

	if (!__builtin_add_overflow(a, b, &sum))
		return sum;
	return a > 0 ? USEC_NEVER : INT64_MIN;
}

usec_t usec_from_seconds(double seconds)
{
	double us = round(seconds * (double)USEC_SEC);

	if (isnan(us))
		return 0;
	if (us >= 9.2e18)
		return USEC_NEVER;
	return us <= -9.2e18 ? INT64_MIN : (usec_t)us;
}

/* Microseconds in one unit, which is cut off *text; 0 when it is none. */
static double unit_take(struct str *text)
{
	static const struct {
		struct str name;
		double us;
	} units[] = {
		{ { "ns", 2 }, 1e-3 }, { { "us", 2 }, 1 },  { { "ms", 2 }, 1e3 },
		{ { "s", 1 }, 1e6 },   { { "m", 1 }, 6e7 }, { { "h", 1 }, 3.6e9 },
	};

	for (size_t i = 0; i < ARRAY_LEN(units); i++) {
		if (!str_starts(*text, units[i].name))
			continue;
		(void)str_take(text, units[i].name.n);
		return units[i].us;
	}
	return 0;
}

static struct str number_take(struct str *text)
{
	size_t n = 0;

	while (n < text->n && ((text->p[n] >= '0' && text->p[n] <= '9') || text->p[n] == '.'))
		n++;
	return str_take(text, n);
}

int usec_parse(struct str text, usec_t *out, struct err *e)
{
	struct str rest = text;
	double total = 0;
	bool negative = str_starts(rest, STR("-"));

	if (negative || str_starts(rest, STR("+")))
		(void)str_take(&rest, 1);
	if (str_is(rest, "0")) {
		*out = 0;
		return 0;
	}
	if (rest.n == 0)
		return err_set(e, ERR_INVALID,
			       "empty duration: write for example 30s, 5m or 1h30m");
	while (rest.n > 0) {
		double value;
		bool number = str_f64(number_take(&rest), &value);
		double unit = unit_take(&rest);

		if (!number || unit == 0)
			return err_set(
				e, ERR_INVALID,
				"\"%.*s\" is no duration: write for example 30s, 5m or 1h30m",
				STR_ARG(text));
		total += value * unit;
	}
	if (total > 9e18)
		return err_set(e, ERR_INVALID, "duration \"%.*s\" is too long", STR_ARG(text));
	*out = (usec_t)(negative ? -total : total);
	return 0;
}

static int put(char *out, int at, usec_t value, const char *unit)
{
	return at +
	       snprintf(out + at, (size_t)(USEC_TEXT_MAX - at), "%lld%s", (long long)value, unit);
}

const char *usec_format(usec_t span, char out[USEC_TEXT_MAX])
{
	int at = 0;

	if (span == USEC_NEVER) {
		(void)snprintf(out, USEC_TEXT_MAX, "never");
		return out;
	}
	if (span < 0) {
		out[at++] = '-';
		span = span == INT64_MIN ? INT64_MAX : -span;
	}
	if (span > 0 && span < USEC_MS) {
		(void)put(out, at, span, "us");
		return out;
	}
	if (span > 0 && span < USEC_SEC) {
		(void)put(out, at, span / USEC_MS, "ms");
		return out;
	}
	usec_t hours = span / USEC_HOUR;
	usec_t minutes = span % USEC_HOUR / USEC_MIN;
	usec_t seconds = span % USEC_MIN / USEC_SEC;

	if (hours > 0)
		at = put(out, at, hours, "h");
	if (minutes > 0)
		at = put(out, at, minutes, "m");
	if (seconds > 0 || (hours == 0 && minutes == 0))
		(void)put(out, at, seconds, "s");
	return out;
}
