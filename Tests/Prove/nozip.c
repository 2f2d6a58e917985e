// Stands between a program and the C library on a computer that has libzip, and says that it has none.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

void *dlopen(const char *name, int flags) {
  if (name && strstr(name, "libzip")) return NULL;
  static void *(*real)(const char *, int);
  if (!real) real = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");
  return real(name, flags);
}
