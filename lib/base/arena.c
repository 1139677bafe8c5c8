#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCK_MIN = 16 * 1024, ALIGN = 16 };

struct arena_block {
	struct arena_block *next;
	size_t size;
	size_t used;
	char bytes[] __attribute__((aligned(ALIGN)));
};

void arena_init(struct arena *a)
{
	*a = (struct arena){ 0 };
}

static struct arena_block *block_push(struct arena *a, size_t size)
{
	struct arena_block *block = xmalloc(sizeof(*block) + size);

	block->next = a->blocks;
	block->size = size;
	block->used = 0;
	a->blocks = block;
	return block;
}

static void blocks_free(struct arena_block *block)
{
	while (block != NULL) {
		struct arena_block *next = block->next;

		xfree(block);
		block = next;
	}
}

void arena_release(struct arena *a)
{
	blocks_free(a->blocks);
	arena_init(a);
}

void arena_reset(struct arena *a)
{
	a->used = 0;
	if (MEM_SANITIZED || a->blocks == NULL) {
		arena_release(a);
		return;
	}
	blocks_free(a->blocks->next);
	a->blocks->next = NULL;
	a->blocks->used = 0;
}

void *arena_alloc(struct arena *a, size_t size)
{
	size_t rounded = (MAX(size, (size_t)1) + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	struct arena_block *block = a->blocks;

	if (size > SIZE_MAX / 2)
		abort();
	if (MEM_SANITIZED)
		block = block_push(a, size);
	else if (block == NULL || block->size - block->used < rounded)
		block = block_push(a, MAX(rounded, (size_t)BLOCK_MIN));
	void *p = block->bytes + block->used;

	block->used += MEM_SANITIZED ? size : rounded;
	a->used += size;
	return size > 0 ? memset(p, 0, size) : p;
}

void *arena_array(struct arena *a, size_t n, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(n, size, &bytes))
		abort();
	return arena_alloc(a, bytes);
}

char *arena_strdup(struct arena *a, struct str s)
{
	char *copy = arena_alloc(a, s.n + 1);

	if (s.n > 0)
		memcpy(copy, s.p, s.n);
	return copy;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	int n = vsnprintf(NULL, 0, fmt, ap);

	va_end(ap);
	char *text = arena_alloc(a, (size_t)MAX(n, 0) + 1);

	va_start(ap, fmt);
	if (n > 0)
		(void)vsnprintf(text, (size_t)n + 1, fmt, ap); /* measured just above */
	va_end(ap);
	return text;
}
