#include "base/buf.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void buf_init(struct buf *b, size_t max)
{
	*b = (struct buf){ .max = max };
}

void buf_release(struct buf *b)
{
	xfree(b->p);
	buf_init(b, b->max);
}

void buf_reset(struct buf *b)
{
	b->n = 0;
	b->full = false;
	if (b->p != NULL)
		b->p[0] = '\0';
}

/* Room for n more bytes and the NUL, or false. */
static bool reserve(struct buf *b, size_t n)
{
	if (b->full || n > b->max - b->n) {
		b->full = true;
		return false;
	}
	size_t need = b->n + n + 1;

	if (need <= b->cap)
		return true;
	size_t cap = MAX(b->cap * 2, (size_t)64);

	b->cap = MAX(MIN(cap, b->max + 1), need);
	b->p = xrealloc(b->p, b->cap);
	return true;
}

void buf_add(struct buf *b, const char *p, size_t n)
{
	if (!reserve(b, n))
		return;
	if (n > 0)
		memcpy(b->p + b->n, p, n);
	b->n += n;
	b->p[b->n] = '\0';
}

void buf_addstr(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

void buf_puts(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_putc(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	int n = vsnprintf(NULL, 0, fmt, ap);

	va_end(ap);
	if (n < 0 || !reserve(b, (size_t)n))
		return;
	va_start(ap, fmt);
	(void)vsnprintf(b->p + b->n, (size_t)n + 1, fmt, ap); /* measured just above */
	va_end(ap);
	b->n += (size_t)n;
}

static void json_escape(struct buf *b, unsigned char c)
{
	static const char *const short_forms[] = {
		['\b'] = "\\b", ['\t'] = "\\t", ['\n'] = "\\n",  ['\f'] = "\\f",
		['\r'] = "\\r", ['"'] = "\\\"", ['\\'] = "\\\\",
	};

	if (c < ARRAY_LEN(short_forms) && short_forms[c] != NULL)
		buf_puts(b, short_forms[c]);
	else if (c < 0x20)
		buf_printf(b, "\\u%04x", c);
	else
		buf_putc(b, (char)c);
}

void buf_json_str(struct buf *b, struct str s)
{
	bool clean = str_is_utf8(s);

	buf_putc(b, '"');
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c >= 0x80 && !clean)
			buf_puts(b, "\xef\xbf\xbd");
		else
			json_escape(b, c);
	}
	buf_putc(b, '"');
}

void buf_f64(struct buf *b, double v)
{
	char text[40];

	if (isnan(v)) {
		buf_puts(b, "NaN");
		return;
	}
	if (isinf(v)) {
		buf_puts(b, v > 0 ? "+Inf" : "-Inf");
		return;
	}
	for (int digits = 15; digits <= 17; digits++) {
		(void)snprintf(text, sizeof(text), "%.*g", digits, v); /* 40 bytes hold any %.17g */
		if (strtod(text, NULL) == v)
			break;
	}
	buf_puts(b, text);
}

void buf_drop(struct buf *b, size_t n)
{
	n = MIN(n, b->n);
	if (n == 0)
		return;
	b->n -= n;
	memmove(b->p, b->p + n, b->n);
	b->p[b->n] = '\0';
}

const char *buf_cstr(const struct buf *b)
{
	return b->p != NULL ? b->p : "";
}

char *buf_take(struct buf *b, size_t *n)
{
	char *p = b->p != NULL ? b->p : xstrdup("");

	if (n != NULL)
		*n = b->n;
	buf_init(b, b->max);
	return p;
}

int buf_check(const struct buf *b, const char *what, struct err *e)
{
	if (!b->full)
		return 0;
	return err_set(e, ERR_LIMIT, "%s: larger than the limit of %zu bytes", what, b->max);
}
