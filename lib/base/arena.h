/*
 * struct arena: memory that is freed whole. For things that live for one tick or one request.
 *
 *	[block]->[block]->[block]	 allocation moves a mark through the newest block
 *
 * Under AddressSanitizer each allocation is a heap block of its own, so overruns are seen.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

struct arena_block;

struct arena {
	struct arena_block *blocks; /* newest first */
	size_t used;                /* bytes handed out since the last reset */
};

void arena_init(struct arena *a);
void arena_release(struct arena *a);
/* Forgets every allocation, keeps one block for the next round. */
void arena_reset(struct arena *a);

/* Zeroed, aligned for any type. */
void *arena_alloc(struct arena *a, size_t size);
void *arena_array(struct arena *a, size_t n, size_t size);
/* NUL-terminated copies. */
char *arena_strdup(struct arena *a, struct str s);
char *arena_printf(struct arena *a, const char *fmt, ...) PRINTF(2, 3);

static inline void arena_autofree(struct arena *a)
{
	arena_release(a);
}

#endif
