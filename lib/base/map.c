#include "base/map.h"

#include <assert.h>

void map_init(struct map *m, void (*free_value)(void *))
{
	*m = (struct map){ .free_value = free_value };
}

static void value_drop(struct map *m, void *value)
{
	if (m->free_value != NULL && value != NULL)
		m->free_value(value);
}

void map_release(struct map *m)
{
	for (size_t i = 0; i < m->used; i++) {
		if (m->entries[i].key == NULL)
			continue;
		value_drop(m, m->entries[i].value);
		xfree(m->entries[i].key);
	}
	xfree(m->entries);
	xfree(m->slots);
	map_init(m, m->free_value);
}

/* The entry with this key, or NULL. */
static struct map_entry *find(const struct map *m, struct str key, uint64_t hash)
{
	if (m->slots == NULL)
		return NULL;
	for (size_t i = hash & m->mask; m->slots[i] != 0; i = (i + 1) & m->mask) {
		struct map_entry *entry = &m->entries[m->slots[i] - 1];

		if (entry->key != NULL && entry->hash == hash && str_eq(map_key(entry), key))
			return entry;
	}
	return NULL;
}

static void slot_add(struct map *m, size_t index)
{
	size_t i = m->entries[index].hash & m->mask;

	while (m->slots[i] != 0)
		i = (i + 1) & m->mask;
	m->slots[i] = (uint32_t)index + 1;
}

/* Sweeps removed entries, makes room for one more, rebuilds the slots at most half full. */
static void rebuild(struct map *m)
{
	size_t kept = 0;

	for (size_t i = 0; i < m->used; i++)
		if (m->entries[i].key != NULL)
			m->entries[kept++] = m->entries[i];
	m->used = kept;
	m->cap = MAX(kept * 2, (size_t)8);
	m->entries = xrealloc(m->entries, m->cap * sizeof(*m->entries));
	size_t slots = 16;

	while (slots < m->cap * 2)
		slots *= 2;
	xfree(m->slots);
	m->slots = xcalloc(slots, sizeof(*m->slots));
	m->mask = slots - 1;
	for (size_t i = 0; i < m->used; i++)
		slot_add(m, i);
}

void *map_get(const struct map *m, struct str key)
{
	struct map_entry *entry = find(m, key, str_hash(key));

	return entry != NULL ? entry->value : NULL;
}

void map_put(struct map *m, struct str key, void *value)
{
	uint64_t hash = str_hash(key);
	struct map_entry *entry = find(m, key, hash);

	assert(value != NULL);
	if (entry != NULL) {
		if (entry->value != value)
			value_drop(m, entry->value);
		entry->value = value;
		return;
	}
	if (m->used == m->cap)
		rebuild(m);
	m->entries[m->used] = (struct map_entry){ str_dup(key), key.n, hash, value };
	slot_add(m, m->used++);
	m->live++;
}

bool map_remove(struct map *m, struct str key)
{
	struct map_entry *entry = find(m, key, str_hash(key));

	if (entry == NULL)
		return false;
	value_drop(m, entry->value);
	xfree(entry->key);
	*entry = (struct map_entry){ 0 };
	m->live--;
	return true;
}

const struct map_entry *map_next(const struct map *m, size_t *pos)
{
	while (*pos < m->used) {
		const struct map_entry *entry = &m->entries[(*pos)++];

		if (entry->key != NULL)
			return entry;
	}
	return NULL;
}
