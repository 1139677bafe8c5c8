#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int tests_run(const char *name, void (*add)(TCase *tc))
{
	Suite *suite = suite_create(name);
	TCase *tc = tcase_create(name);

	tcase_set_timeout(tc, 0);
	add(tc);
	suite_add_tcase(suite, tc);
	SRunner *runner = srunner_create(suite);

	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);

	srunner_free(runner);
	return failed == 0 ? 0 : 1;
}

char *test_read(const char *path, size_t *len)
{
	FILE *f = fopen(path, "rb");

	ck_assert_msg(f != NULL, "cannot open %s", path);
	size_t cap = 1 << 16;
	char *bytes = xmalloc(cap + 1);

	*len = 0;
	for (size_t got; (got = fread(bytes + *len, 1, cap - *len, f)) > 0;) {
		*len += got;
		if (*len == cap)
			bytes = xrealloc(bytes, (cap *= 2) + 1);
	}
	(void)fclose(f); /* read only: nothing can be lost */
	bytes[*len] = '\0';
	return bytes;
}

const char *test_shared_dir(void)
{
	const char *dir = getenv("DIME_SHARED");
	struct stat st;

	return dir != NULL && stat(dir, &st) == 0 ? dir : NULL;
}
