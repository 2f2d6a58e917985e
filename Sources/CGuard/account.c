#define _GNU_SOURCE
#include "CGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

/// A file of the kernel's about this process. Whoever has a name space of their own could lay another over /proc or a file in it,
/// so it has to be the root of such a file system, and nothing below it another.
static int open_own(const char *name) {
  const int root = open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (root < 0) return -1;
  struct statfs system;
  struct stat place;
  int found = -1;
  errno = EXDEV;
  if (fstatfs(root, &system) == 0 && system.f_type == PROC_SUPER_MAGIC && fstat(root, &place) == 0 && place.st_ino == 1) {
    const struct open_how how = {.flags = O_RDONLY | O_CLOEXEC, .resolve = RESOLVE_NO_XDEV | RESOLVE_NO_MAGICLINKS};
    found = (int)syscall(SYS_openat2, root, name, &how, sizeof how);
  }
  const int why = errno;
  close(root);
  errno = why;
  return found;
}

/// The first bytes of such a file, as a text; false if there are none.
static bool read_own(const char *name, char *text, size_t size) {
  const int file = open_own(name);
  if (file < 0) return false;
  const ssize_t count = read(file, text, size - 1);
  const int why = errno;
  close(file);
  errno = why;
  if (count <= 0) return false;
  text[count] = 0;
  return true;
}

int64_t guard_login_uid(void) {
  char text[32];
  if (!read_own("self/loginuid", text, sizeof text)) return -1;
  const unsigned long uid = strtoul(text, NULL, 10);
  return uid == UINT32_MAX ? -1 : (int64_t)uid;
}

bool guard_has_system_accounts(void) {
  char text[128];
  errno = 0;
  if (!read_own("self/uid_map", text, sizeof text)) {
    // A kernel without such name spaces has no such file. Where there is nothing of this process at all, it says nothing.
    return errno == ENOENT && read_own("self/stat", text, sizeof text);
  }
  char *rest = text;
  const unsigned long inside = strtoul(rest, &rest, 10), outside = strtoul(rest, &rest, 10);
  return inside == 0 && outside == 0 && strtoul(rest, NULL, 10) == UINT32_MAX;
}
