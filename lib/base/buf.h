/*
 * struct buf: bytes that grow up to a stated maximum.
 *
 * Invariants: after buf_init p is NULL and n is 0; once anything was appended p[n] is NUL.
 * n <= max always. An append that would pass max adds nothing and marks the buffer `full`;
 * later appends are refused too, so a writer may append freely and check once at the end.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/err.h"
#include "base/str.h"

struct buf {
	char *p;
	size_t n;
	size_t cap;
	size_t max;
	bool full; /* something did not fit */
};

void buf_init(struct buf *b, size_t max);
/* Frees the contents; the buffer may be used again. */
void buf_release(struct buf *b);
/* Empties it, keeps the memory. */
void buf_reset(struct buf *b);

void buf_add(struct buf *b, const char *p, size_t n);
void buf_addstr(struct buf *b, struct str s);
void buf_puts(struct buf *b, const char *s);
void buf_putc(struct buf *b, char c);
void buf_printf(struct buf *b, const char *fmt, ...) PRINTF(2, 3);
/* JSON string with quotes; bytes that are not UTF-8 become U+FFFD. */
void buf_json_str(struct buf *b, struct str s);
/* Shortest decimal that reads back as the same double; "NaN", "+Inf", "-Inf" otherwise. */
void buf_f64(struct buf *b, double v);

/* Drops the first n bytes. */
void buf_drop(struct buf *b, size_t n);
static inline struct str buf_str(const struct buf *b)
{
	return (struct str){ b->p != NULL ? b->p : "", b->n };
}
/* NUL-terminated contents, never NULL; valid until the next change. */
const char *buf_cstr(const struct buf *b);
/* Hands the bytes over (caller frees with xfree); the buffer is empty afterwards. */
char *buf_take(struct buf *b, size_t *n);
/* ERR_LIMIT when something did not fit. `what` names the thing for the text. */
MUST
int buf_check(const struct buf *b, const char *what, struct err *e);

static inline void buf_autofree(struct buf *b)
{
	buf_release(b);
}

#endif
