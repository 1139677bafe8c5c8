/* Feeds every file of a corpus folder to a fuzz target, so that ctest replays it with any compiler.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay_file(const char *path)
{
	FILE *f = fopen(path, "rb");
	struct stat st;

	if (f == NULL || fstat(fileno(f), &st) < 0) {
		fprintf(stderr, "cannot read %s\n", path);
		return -1;
	}
	size_t size = (size_t)st.st_size;
	uint8_t *data =
		malloc(size + 1); /* exactly the input's bytes, so that ASan sees an overrun */

	if (data == NULL || fread(data, 1, size, f) != size) {
		fprintf(stderr, "short read of %s\n", path);
		return -1;
	}
	(void)fclose(f);
	uint8_t *exact = realloc(data, size > 0 ? size : 1);

	(void)LLVMFuzzerTestOneInput(exact, size);
	free(exact);
	return 0;
}

int main(int argc, char **argv)
{
	int files = 0;

	for (int i = 1; i < argc; i++) {
		DIR *dir = opendir(argv[i]);

		if (dir == NULL) {
			fprintf(stderr, "no corpus at %s\n", argv[i]);
			return 1;
		}
		for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
			char path[4096];

			if (entry->d_name[0] == '.')
				continue;
			snprintf(path, sizeof(path), "%s/%s", argv[i], entry->d_name);
			if (replay_file(path) < 0)
				return 1;
			files++;
		}
		closedir(dir);
	}
	printf("%d inputs replayed\n", files);
	return files > 0 ? 0 : 1;
}
