#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

int err_set(struct err *e, enum err_kind kind, const char *fmt, ...)
{
	va_list ap;

	if (e == NULL)
		return -1;
	e->kind = kind;
	va_start(ap, fmt);
	(void)vsnprintf(e->text, sizeof(e->text), fmt,
			ap); /* cutting a root cause of 400 bytes is fine */
	va_end(ap);
	return -1;
}

int err_wrap(struct err *e, const char *fmt, ...)
{
	char whole[2 * ERR_TEXT_MAX];
	va_list ap;

	if (e == NULL)
		return -1;
	va_start(ap, fmt);
	int n = vsnprintf(whole, ERR_TEXT_MAX, fmt, ap);

	va_end(ap);
	size_t used = n < 0 ? 0 : MIN((size_t)n, (size_t)ERR_TEXT_MAX - 1);

	(void)snprintf(whole + used, sizeof(whole) - used, ": %s", e->text);
	size_t len = strlen(whole);
	size_t drop = len >= ERR_TEXT_MAX ? len - ERR_TEXT_MAX + 1 : 0;

	memcpy(e->text, whole + drop, len - drop + 1);
	return -1;
}

const char *err_kind_name(enum err_kind kind)
{
	static const char *const names[] = {
		[ERR_NONE] = "none",
		[ERR_INVALID] = "invalid",
		[ERR_LIMIT] = "limit",
		[ERR_NOT_FOUND] = "not found",
		[ERR_CONFLICT] = "conflict",
		[ERR_DENIED] = "denied",
		[ERR_IO] = "io",
		[ERR_TIMEOUT] = "timeout",
		[ERR_UNAVAILABLE] = "unavailable",
		[ERR_STALE] = "stale",
		[ERR_INTERNAL] = "internal",
	};

	return (size_t)kind < ARRAY_LEN(names) && names[kind] != NULL ? names[kind] : "unknown";
}
