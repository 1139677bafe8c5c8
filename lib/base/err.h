/*
 * Errors. A function that can fail takes a `struct err *e` last and returns 0, or -1 with *e
 * filled. The struct lives on the caller's stack: nothing is allocated, nothing leaks, nothing is
 * stale.
 *
 * The kind decides what the program does; the text is for people, outermost context first:
 * "price book default: gpus[2].hourly: must be positive". When a text grows too long, context is
 * cut from its front; the root cause, at its end, is never cut.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/mem.h"

enum err_kind {
	ERR_NONE = 0,
	ERR_INVALID,     /* bad input: the sender must change it */
	ERR_LIMIT,       /* larger than we accept */
	ERR_NOT_FOUND,   /* the thing named does not exist */
	ERR_CONFLICT,    /* somebody else changed or owns it */
	ERR_DENIED,      /* credentials missing or not sufficient */
	ERR_IO,          /* the system or the network failed */
	ERR_TIMEOUT,     /* no answer in time */
	ERR_UNAVAILABLE, /* the other side is there, but cannot answer now; try later */
	ERR_STALE,       /* data exists, but is too old to act upon */
	ERR_INTERNAL,    /* our own mistake */
};

enum { ERR_TEXT_MAX = 400 };

struct err {
	enum err_kind kind;
	char text[ERR_TEXT_MAX];
};

/* Fills *e and returns -1, so that a failing function can end with it. e may be NULL. */
int err_set(struct err *e, enum err_kind kind, const char *fmt, ...) PRINTF(3, 4);

/* Puts "context: " in front of the text, keeps the kind, returns -1. e may be NULL. */
int err_wrap(struct err *e, const char *fmt, ...) PRINTF(2, 3);

/* Stable lower-case word for a kind: "invalid", "timeout"… */
const char *err_kind_name(enum err_kind kind);

#endif
