/*
 * struct str: a view into somebody else's bytes, not NUL-terminated. Parsers move it forward and
 * never copy. Passed and returned by value. p may be NULL only when n is 0.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/mem.h"

struct str {
	const char *p;
	size_t n;
};

#define STR(literal) ((struct str){ (literal), sizeof(literal) - 1 })
/* For printf("%.*s", STR_ARG(s)). */
#define STR_ARG(s) (int)(s).n, (s).p

static inline struct str str_of(const char *s)
{
	return (struct str){ s, s != NULL ? strlen(s) : 0 };
}

static inline bool str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool str_is(struct str a, const char *b)
{
	return str_eq(a, str_of(b));
}

/* Byte order, shorter first on a common prefix: <0, 0, >0. */
int str_cmp(struct str a, struct str b);
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);
/* ASCII letters only. */
bool str_eq_nocase(struct str a, struct str b);
/* Without leading and trailing space, tab, CR, LF. */
struct str str_trim(struct str s);
/* Index of the byte, or s.n. */
size_t str_find(struct str s, char c);
/* Cuts off and returns what stands before the first sep; *s moves behind it (to empty at the end).
 */
struct str str_split(struct str *s, char sep);
/* The first n bytes moved off *s (all of it when shorter). */
struct str str_take(struct str *s, size_t n);
/* NUL-terminated copy the caller frees. */
char *str_dup(struct str s);

/* Numbers: the whole view must be one number in range, else false and *out untouched.
 * str_f64 takes what strtod takes in the C locale, but no hex, no leading blank, no locale;
 * "NaN", "Inf", "+Inf", "-Inf" in any case are accepted: callers decide about them. */
bool str_i64(struct str s, int64_t *out);
bool str_u64(struct str s, uint64_t *out);
bool str_f64(struct str s, double *out);

/* Hash for tables in one process; stable between runs (FNV-1a 64 with a final mix). */
uint64_t str_hash(struct str s);

/* Well-formed UTF-8 without NUL, surrogates or overlong forms. */
bool str_is_utf8(struct str s);

#endif
