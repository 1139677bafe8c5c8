#include "base/str.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>

int str_cmp(struct str a, struct str b)
{
	size_t n = MIN(a.n, b.n);
	int c = n > 0 ? memcmp(a.p, b.p, n) : 0;

	return c != 0 ? c : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool str_ends(struct str s, struct str suffix)
{
	return s.n >= suffix.n &&
	       (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool str_eq_nocase(struct str a, struct str b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (lower(a.p[i]) != lower(b.p[i]))
			return false;
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str s)
{
	while (s.n > 0 && is_blank(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && is_blank(s.p[s.n - 1]))
		s.n--;
	return s;
}

size_t str_find(struct str s, char c)
{
	const char *hit = s.n > 0 ? memchr(s.p, c, s.n) : NULL;

	return hit != NULL ? (size_t)(hit - s.p) : s.n;
}

struct str str_take(struct str *s, size_t n)
{
	struct str head = { s->p, MIN(n, s->n) };

	s->p += head.n;
	s->n -= head.n;
	return head;
}

struct str str_split(struct str *s, char sep)
{
	struct str head = str_take(s, str_find(*s, sep));

	if (s->n > 0)
		(void)str_take(s, 1); /* the separator itself */
	return head;
}

char *str_dup(struct str s)
{
	return xstrndup(s.p, s.n);
}

bool str_u64(struct str s, uint64_t *out)
{
	uint64_t v = 0;

	if (s.n == 0 || s.n > 20)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		unsigned digit = (unsigned)(unsigned char)s.p[i] - '0';

		if (digit > 9 || __builtin_mul_overflow(v, 10u, &v) ||
		    __builtin_add_overflow(v, digit, &v))
			return false;
	}
	*out = v;
	return true;
}

bool str_i64(struct str s, int64_t *out)
{
	bool negative = s.n > 0 && s.p[0] == '-';
	uint64_t v;

	if (s.n > 0 && (s.p[0] == '-' || s.p[0] == '+'))
		(void)str_take(&s, 1);
	if (!str_u64(s, &v) || v > (uint64_t)INT64_MAX + (negative ? 1 : 0))
		return false;
	*out = negative ? (int64_t)(0 - v) : (int64_t)v;
	return true;
}

/* Only what a decimal number or NaN/Inf may hold: keeps strtod from taking hex or blanks. */
static bool f64_alphabet(struct str s)
{
	struct str digits = s;

	if (digits.n > 0 && (digits.p[0] == '+' || digits.p[0] == '-'))
		(void)str_take(&digits, 1);
	if (str_eq_nocase(digits, STR("nan")) || str_eq_nocase(digits, STR("inf")) ||
	    str_eq_nocase(digits, STR("infinity")))
		return true;
	for (size_t i = 0; i < digits.n; i++)
		if (!isdigit((unsigned char)digits.p[i]) && memchr(".eE+-", digits.p[i], 5) == NULL)
			return false;
	return digits.n > 0;
}

bool str_f64(struct str s, double *out)
{
	char copy[512]; /* a longer number is no number */
	char *end;

	if (s.n == 0 || s.n >= sizeof(copy) || !f64_alphabet(s))
		return false;
	memcpy(copy, s.p, s.n);
	copy[s.n] = '\0';
	errno = 0;
	double v = strtod(copy, &end);

	if (end != copy + s.n || (errno == ERANGE && isinf(v)))
		return false;
	*out = v;
	return true;
}

uint64_t str_hash(struct str s)
{
	uint64_t h = 14695981039346656037ull;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 1099511628211ull;
	h ^= h >> 32;
	return h * 0x9e3779b97f4a7c15ull;
}

/* Length of the sequence a lead byte announces and the least code point it may carry; 0 = bad. */
static int utf8_lead(unsigned char c, uint32_t *least, uint32_t *bits)
{
	if (c >= 0xc2 && c <= 0xdf) {
		*least = 0x80;
		*bits = c & 0x1f;
		return 2;
	}
	if (c >= 0xe0 && c <= 0xef) {
		*least = 0x800;
		*bits = c & 0x0f;
		return 3;
	}
	if (c >= 0xf0 && c <= 0xf4) {
		*least = 0x10000;
		*bits = c & 0x07;
		return 4;
	}
	return 0;
}

/* Bytes of the sequence at p, or 0 when it is malformed. */
static int utf8_len(const unsigned char *p, size_t n)
{
	uint32_t least;
	uint32_t code;

	if (p[0] < 0x80)
		return p[0] != 0;
	int len = utf8_lead(p[0], &least, &code);

	if (len == 0 || (size_t)len > n)
		return 0;
	for (int i = 1; i < len; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		code = code << 6 | (p[i] & 0x3f);
	}
	bool surrogate = code >= 0xd800 && code <= 0xdfff;

	return code >= least && code <= 0x10ffff && !surrogate ? len : 0;
}

bool str_is_utf8(struct str s)
{
	for (size_t i = 0; i < s.n;) {
		int len = utf8_len((const unsigned char *)s.p + i, s.n - i);

		if (len == 0)
			return false;
		i += (size_t)len;
	}
	return true;
}
