/* One name="value" pair, borrowed from whoever holds the bytes. Used for metric labels and for
 * Kubernetes labels alike; selectors over them are in base/selector.h. */
#ifndef BASE_LABEL_H
#define BASE_LABEL_H

#include "base/str.h"

struct label {
	struct str name;
	struct str value;
};

/* Value of the first label with this name, or a view with p NULL when there is none. */
static inline struct str label_get(const struct label *labels, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(labels[i].name, name))
			return labels[i].value;
	return (struct str){ 0 };
}

#endif
