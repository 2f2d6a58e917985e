#include "CUnzip.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#define EACH_CALL(do)                                                                                                            \
  do(zip_fdopen) do(zip_discard) do(zip_get_num_entries) do(zip_stat_index) do(zip_fopen_index) do(zip_fread) do(zip_fclose)      \
    do(zip_get_error) do(zip_error_code_zip)

static struct {
#define MEMBER(name) __typeof__(&name) name;
  EACH_CALL(MEMBER)
} libzip;
static bool is_loaded;

static void load(void) {
  // Debian and libzip's authors number one and the same interface differently.
  static const char *const names[] = {"libzip.so.4", "libzip.so.5"};
  void *library = NULL;
  for (size_t place = 0; !library && place < sizeof names / sizeof *names; place++) {
    library = dlopen(names[place], RTLD_NOW | RTLD_LOCAL);
  }
  if (!library) return;
#define FIND(name)                                                     \
  libzip.name = (__typeof__(&name))dlsym(library, #name);              \
  if (!libzip.name) return;
  EACH_CALL(FIND)
  is_loaded = true;
}

bool unzip_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}

zip_t *unzip_open(int file, int *fault) { return libzip.zip_fdopen(file, 0, fault); }
void unzip_discard(zip_t *archive) { libzip.zip_discard(archive); }
int64_t unzip_count(zip_t *archive) { return libzip.zip_get_num_entries(archive, 0); }

int unzip_stat(zip_t *archive, uint64_t index, zip_stat_t *found) {
  *found = (zip_stat_t){0};
  return libzip.zip_stat_index(archive, index, 0, found);
}

zip_file_t *unzip_open_entry(zip_t *archive, uint64_t index) { return libzip.zip_fopen_index(archive, index, 0); }
int64_t unzip_read(zip_file_t *file, void *bytes, uint64_t count) { return libzip.zip_fread(file, bytes, count); }
void unzip_close_entry(zip_file_t *file) { libzip.zip_fclose(file); }
int unzip_fault(zip_t *archive) { return libzip.zip_error_code_zip(libzip.zip_get_error(archive)); }
