#define _GNU_SOURCE
#include "CGuard.h"
#include "private.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { LIMIT = 8 };

// What the crash handler wipes. Written from one thread; a slot is set last and cleared first.
static void *volatile pages[LIMIT];
static size_t page_size;

void *guard_page_new(size_t *size) {
  page_size = (size_t)sysconf(_SC_PAGESIZE);
  for (int slot = 0; slot < LIMIT; slot++) {
    if (pages[slot]) continue;
    void *page = mmap(NULL, page_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED) return NULL;
    if (mlock(page, page_size) != 0 || madvise(page, page_size, MADV_DONTDUMP) != 0
        || madvise(page, page_size, MADV_WIPEONFORK) != 0) {
      munmap(page, page_size);
      return NULL;
    }
    pages[slot] = page;
    *size = page_size;
    return page;
  }
  return NULL;
}

void guard_page_wipe(void *page) { guard_wipe(page, page_size); }

void guard_page_free(void *page) {
  for (int slot = 0; slot < LIMIT; slot++) {
    if (!page || pages[slot] != page) continue;
    explicit_bzero(page, page_size);
    pages[slot] = NULL;
    munmap(page, page_size);
    return;
  }
}

void guard_pages_wipe_all(void) {
  for (int slot = 0; slot < LIMIT; slot++) {
    if (pages[slot]) explicit_bzero(pages[slot], page_size);
  }
}

void guard_wipe(void *bytes, size_t count) {
  if (bytes && count) explicit_bzero(bytes, count);
}
