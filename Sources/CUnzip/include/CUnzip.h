#ifndef CUNZIP_H
#define CUNZIP_H

#include <stdbool.h>
#include <stdint.h>
#include <zip.h>

// Zip archives by libzip, which is opened with the first of them: it brings a library for encryption along that nothing here calls, and
// both together took a tenth of every start of the console.

// Opens libzip once; false where it is not installed. What stands below is called only after this was true.
bool unzip_load(void);

// As libzip's own calls of like names.
zip_t *unzip_open(int file, int *fault);
void unzip_discard(zip_t *archive);
int64_t unzip_count(zip_t *archive);
int unzip_stat(zip_t *archive, uint64_t index, zip_stat_t *found);
zip_file_t *unzip_open_entry(zip_t *archive, uint64_t index);
int64_t unzip_read(zip_file_t *file, void *bytes, uint64_t count);
void unzip_close_entry(zip_file_t *file);

// What went wrong with an archive last, as one of `ZIP_ER_…`.
int unzip_fault(zip_t *archive);

#endif
