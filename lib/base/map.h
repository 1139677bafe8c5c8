/*
 * struct map: byte string -> pointer, open addressing over an array that keeps insertion order,
 * so that walking a map gives the same order in every run.
 *
 *	slots:   [ . 2 . 0 1 . . ]	 index + 1 into entries, 0 = free
 *	entries: [ {key, value} ... ]	 removed ones are skipped and swept when many
 *
 * Keys are copied. Values are the caller's; `free_value`, where given, is called for each value
 * that is replaced, removed or still there at release.
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/str.h"

struct map_entry {
	char *key; /* NULL: removed */
	size_t key_len;
	uint64_t hash;
	void *value;
};

struct map {
	struct map_entry *entries;
	uint32_t *slots;
	size_t used; /* entries taken, removed ones included */
	size_t live; /* entries that count: the map's size */
	size_t cap;  /* of entries */
	size_t mask; /* slots - 1, or 0 when empty */
	void (*free_value)(void *value);
};

void map_init(struct map *m, void (*free_value)(void *));
void map_release(struct map *m);
/* NULL when absent. */
void *map_get(const struct map *m, struct str key);
/* Adds or replaces. value must not be NULL. */
void map_put(struct map *m, struct str key, void *value);
/* False when it was absent. */
bool map_remove(struct map *m, struct str key);
static inline size_t map_size(const struct map *m)
{
	return m->live;
}

/* Next live entry at or after *pos, which moves behind it; NULL at the end. Removing the entry just
 * returned is allowed while walking; adding is not. */
const struct map_entry *map_next(const struct map *m, size_t *pos);
#define MAP_FOREACH(entry, m)                                                          \
	for (size_t pos_##entry = 0, once_##entry = 1; once_##entry; once_##entry = 0) \
		for (const struct map_entry *entry; (entry = map_next(m, &pos_##entry)) != NULL;)

static inline struct str map_key(const struct map_entry *entry)
{
	return (struct str){ entry->key, entry->key_len };
}

static inline void map_autofree(struct map *m)
{
	map_release(m);
}

#endif
