/*
 * Memory: allocation that cannot fail, and cleanup at the end of a scope.
 *
 * Out of memory aborts with one line on stderr's behalf (abort(), no message: nothing below the
 * purity line prints). Sizes that come from outside must have been limited before they get here.
 *
 *	AUTO(json) struct json *doc = NULL;	 json_autofree(&doc) runs when doc leaves scope
 *	*out = TAKE(doc);			 hands it over: doc is NULL afterwards
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

/* Results that must be looked at. */
#define MUST              __attribute__((warn_unused_result))
#define PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))

/* AUTO(noun) needs a function noun_autofree(T **): declare it with AUTO_DEFINE next to the type. */
#define AUTO(noun) __attribute__((cleanup(noun##_autofree)))
#define AUTO_DEFINE(noun, T, release)            \
	static inline void noun##_autofree(T *p) \
	{                                        \
		release(*p);                     \
	}                                        \
	struct auto_define_##noun /* eats the semicolon */

#define TAKE(p)                           \
	({                                \
		__auto_type taken_ = (p); \
		(p) = NULL;               \
		taken_;                   \
	})

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define MIN(a, b)                                  \
	({                                         \
		__auto_type min_a_ = (a);          \
		__auto_type min_b_ = (b);          \
		min_a_ < min_b_ ? min_a_ : min_b_; \
	})
#define MAX(a, b)                                  \
	({                                         \
		__auto_type max_a_ = (a);          \
		__auto_type max_b_ = (b);          \
		max_a_ > max_b_ ? max_a_ : max_b_; \
	})
#define CLAMP(x, lo, hi)                MAX(lo, MIN(x, hi))
#define CONTAINER_OF(ptr, type, member) ((type *)((char *)(ptr)-offsetof(type, member)))

/* As malloc, calloc, realloc, free; never NULL. Size 0 gives a pointer that may be freed. */
void *xmalloc(size_t size);
void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t size);
/* Copies n bytes and adds a NUL. */
char *xstrndup(const char *p, size_t n);
char *xstrdup(const char *s);
void xfree(void *p);

/* AUTO(mem) char *s = xstrdup(..); */
static inline void mem_autofree(void *pp)
{
	xfree(*(void **)pp);
}

/* 1 when AddressSanitizer is on: arenas then give each allocation a heap block of its own. */
#if defined(__SANITIZE_ADDRESS__)
#define MEM_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MEM_SANITIZED 1
#else
#define MEM_SANITIZED 0
#endif
#else
#define MEM_SANITIZED 0
#endif

#endif
