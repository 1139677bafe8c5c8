/*
 * What tests share. A unit test program is one file:
 *
 *	START_TEST(t_adds) { ck_assert_int_eq(1 + 1, 2); } END_TEST
 *	TESTS("money", tcase_add_test(tc, t_adds); tcase_add_loop_test(tc, t_rows, 0, N(rows));)
 */
#ifndef TEST_SUPPORT_H
#define TEST_SUPPORT_H

#include <check.h>
#include <stddef.h>

#include "base/mem.h"

#define N(rows) ((int)(sizeof(rows) / sizeof((rows)[0])))

/* Defines main(): one suite, one case named `tc`, to which BODY adds tests. */
#define TESTS(name, BODY)                          \
	static void tests_add(TCase *tc)           \
	{                                          \
		BODY                               \
	}                                          \
	int main(void)                             \
	{                                          \
		return tests_run(name, tests_add); \
	}

/* Runs the suite; 0 when everything passed. */
int tests_run(const char *name, void (*add)(TCase *tc));

/* Whole file as NUL-terminated bytes the caller frees; fails the test when it cannot be read. */
char *test_read(const char *path, size_t *len);

/* Folder of the recorded data, or NULL where it is absent. */
const char *test_shared_dir(void);

/* Exit code by which ctest knows a test that had to skip. */
enum { TEST_SKIP = 77 };

#endif
