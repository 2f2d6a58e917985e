// Stands between a program and the C library for every call that changes a file below PROVE_ROOT: writes down what each changed
// (PROVE_RECORD), or lets the one of number PROVE_FAIL_AT, and with PROVE_FAIL_STAYS all after it, fail with PROVE_FAIL_WITH; -1 kills
// the program there.
// PROVE_DAYS sets the clock forward. What the program says on standard output is written down as well: what it has said, it has to keep.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

// A signal's handler may write where a write is under way.
static pthread_mutex_t one_at_a_time = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX];
static int recorder = -1;
static long number, fail_at, fail_with, days;
static int fail_stays;

__attribute__((constructor)) static void prepare(void) {
  const char *base = getenv("PROVE_ROOT"), *file = getenv("PROVE_RECORD"), *at = getenv("PROVE_FAIL_AT");
  if (base) snprintf(root, sizeof root, "%s/", base);
  if (file) {
    int opened = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND, 0600);
    // Far from the numbers that the program counts on.
    recorder = fcntl(opened, F_DUPFD_CLOEXEC, 700);
    syscall(SYS_close, opened);
  }
  if (at) fail_at = atol(at);
  fail_with = getenv("PROVE_FAIL_WITH") ? atol(getenv("PROVE_FAIL_WITH")) : EIO;
  fail_stays = getenv("PROVE_FAIL_STAYS") != NULL;
  days = getenv("PROVE_DAYS") ? atol(getenv("PROVE_DAYS")) : 0;
}

/// One record: what was done, to which inode, where, how long, two paths, bytes.
static void record(char what, uint64_t inode, int64_t place, int64_t length, const char *one, const char *two,
                   const void *bytes) {
  if (recorder < 0) return;
  struct __attribute__((packed)) {
    char what;
    uint64_t inode;
    int64_t place, length;
    uint16_t one, two;
    uint32_t bytes;
  } head = {what, inode, place, length, (uint16_t)strlen(one), (uint16_t)strlen(two), bytes ? (uint32_t)length : 0};
  struct iovec parts[] = {
      {&head, sizeof head}, {(void *)one, head.one}, {(void *)two, head.two}, {(void *)bytes, head.bytes}};
  syscall(SYS_writev, recorder, parts, 4);
}

/// How many calls there were.
__attribute__((destructor)) static void finish(void) { record('N', 0, number, 0, "", "", NULL); }

/// The path behind a descriptor; whether it is below the root.
static int of_descriptor(int descriptor, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = 0;
  return root[0] && (strncmp(path, root, strlen(root)) == 0 || strncmp(path, root, strlen(root) - 1) == 0);
}

/// The whole path of a name; whether it is below the root.
static int of_name(int folder, const char *name, char *path) {
  char base[PATH_MAX] = "";
  if (name[0] != '/' && folder == AT_FDCWD) syscall(SYS_getcwd, base, sizeof base);
  else if (name[0] != '/') of_descriptor(folder, base);
  if (snprintf(path, PATH_MAX, "%s%s%s", base, base[0] ? "/" : "", name) >= PATH_MAX) path[0] = 0;
  return root[0] && strncmp(path, root, strlen(root)) == 0;
}

static uint64_t inode_of(int descriptor, int64_t *size) {
  struct stat found;
  if (fstat(descriptor, &found)) return 0;
  if (size) *size = found.st_size;
  return found.st_ino;
}

/// Whether the call at hand is one to fail.
static int fails(void) {
  number++;
  if (!fail_at || (fail_stays ? number < fail_at : number != fail_at)) return 0;
  record('F', 0, number, 0, "", "", NULL);
  if (fail_with < 0) kill(getpid(), SIGKILL);
  errno = (int)fail_with;
  return 1;
}

#define BEGIN pthread_mutex_lock(&one_at_a_time)
#define END(result) do { int kept = errno; pthread_mutex_unlock(&one_at_a_time); errno = kept; return result; } while (0)

static ssize_t written(int descriptor, const void *bytes, off_t place, ssize_t result, const char *path) {
  int kept = errno;
  if (result > 0) record('W', inode_of(descriptor, NULL), place, result, path, "", bytes);
  errno = kept;
  return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  char path[PATH_MAX];
  if (descriptor == recorder) return -1;
  BEGIN;
  ssize_t result = -1;
  if (!of_descriptor(descriptor, path)) {
    result = syscall(SYS_write, descriptor, bytes, count);
    if (descriptor == STDOUT_FILENO && result > 0) record('O', 0, 0, result, "", "", bytes);
  } else if (!fails()) {
    int64_t size = 0;
    inode_of(descriptor, &size);
    off_t place = fcntl(descriptor, F_GETFL) & O_APPEND ? size : lseek(descriptor, 0, SEEK_CUR);
    result = written(descriptor, bytes, place, syscall(SYS_write, descriptor, bytes, count), path);
  }
  END(result);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
  char path[PATH_MAX];
  BEGIN;
  ssize_t result = -1;
  if (!of_descriptor(descriptor, path)) result = syscall(SYS_pwrite64, descriptor, bytes, count, place);
  else if (!fails())
    result = written(descriptor, bytes, place, syscall(SYS_pwrite64, descriptor, bytes, count, place), path);
  END(result);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  return pwrite64(descriptor, bytes, count, place);
}

int ftruncate64(int descriptor, off64_t size) {
  char path[PATH_MAX];
  BEGIN;
  int below = of_descriptor(descriptor, path), result = below && fails() ? -1 : (int)syscall(SYS_ftruncate, descriptor, size);
  if (below && result == 0) record('T', inode_of(descriptor, NULL), 0, size, path, "", NULL);
  END(result);
}
int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

static int synced(int descriptor, long call) {
  char path[PATH_MAX];
  BEGIN;
  int below = of_descriptor(descriptor, path), result = below && fails() ? -1 : (int)syscall(call, descriptor);
  if (below && result == 0) record('S', inode_of(descriptor, NULL), 0, 0, path, "", NULL);
  END(result);
}
int fsync(int descriptor) { return synced(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return synced(descriptor, SYS_fdatasync); }
int syncfs(int descriptor) {
  BEGIN;
  int result = fails() ? -1 : (int)syscall(SYS_syncfs, descriptor);
  if (result == 0) record('A', 0, 0, 0, "", "", NULL);
  END(result);
}
void sync(void) {
  BEGIN;
  syscall(SYS_sync);
  record('A', 0, 0, 0, "", "", NULL);
  pthread_mutex_unlock(&one_at_a_time);
}

int openat64(int folder, const char *name, int flags, ...) {
  mode_t mode = 0;
  if (flags & O_CREAT) {
    va_list more;
    va_start(more, flags);
    mode = va_arg(more, mode_t);
    va_end(more);
  }
  char path[PATH_MAX];
  if (!(flags & (O_CREAT | O_TRUNC)) || !of_name(folder, name, path))
    return (int)syscall(SYS_openat, folder, name, flags, mode);
  BEGIN;
  struct stat found;
  int is_new = fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) != 0;
  // Opening what is there changes nothing, and cannot fail for want of room.
  int result = (is_new || flags & O_TRUNC) && fails() ? -1 : (int)syscall(SYS_openat, folder, name, flags, mode);
  if (result >= 0 && is_new) record('C', inode_of(result, NULL), mode, 0, path, "", NULL);
  else if (result >= 0 && flags & O_TRUNC) record('T', inode_of(result, NULL), 0, 0, path, "", NULL);
  END(result);
}
static mode_t given(int flags, va_list more) { return flags & O_CREAT ? va_arg(more, mode_t) : 0; }
#define OPEN(title, folder, ...)                                                                                       \
  int title(__VA_ARGS__, int flags, ...) {                                                                             \
    va_list more;                                                                                                      \
    va_start(more, flags);                                                                                             \
    mode_t mode = given(flags, more);                                                                                  \
    va_end(more);                                                                                                      \
    return openat64(folder, name, flags, mode);                                                                        \
  }
OPEN(open, AT_FDCWD, const char *name)
OPEN(open64, AT_FDCWD, const char *name)
OPEN(openat, folder, int folder, const char *name)

/// A call that changes a folder: two names, of which the second may be none.
static int moved(char what, int from, const char *name, int to, const char *other, long place,
                 int (*act)(int, const char *, int, const char *, long)) {
  char one[PATH_MAX], two[PATH_MAX] = "";
  int below = of_name(from, name, one);
  if (other) below |= of_name(to, other, two);
  BEGIN;
  int result = below && fails() ? -1 : act(from, name, to, other, place);
  if (below && result == 0) record(what, 0, place, 0, one, two, NULL);
  END(result);
}
static int do_unlink(int from, const char *name, int to, const char *other, long flags) {
  (void)to, (void)other;
  return (int)syscall(SYS_unlinkat, from, name, flags);
}
static int do_rename(int from, const char *name, int to, const char *other, long flags) {
  return (int)syscall(SYS_renameat2, from, name, to, other, flags);
}
static int do_link(int from, const char *name, int to, const char *other, long flags) {
  return (int)syscall(SYS_linkat, from, name, to, other, flags);
}
static int do_mkdir(int from, const char *name, int to, const char *other, long mode) {
  (void)to, (void)other;
  return (int)syscall(SYS_mkdirat, from, name, mode);
}

int unlinkat(int folder, const char *name, int flags) { return moved('U', folder, name, 0, NULL, flags, do_unlink); }
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }
int renameat2(int from, const char *name, int to, const char *other, unsigned flags) {
  return moved('R', from, name, to, other, flags, do_rename);
}
int renameat(int from, const char *name, int to, const char *other) { return renameat2(from, name, to, other, 0); }
int rename(const char *name, const char *other) { return renameat2(AT_FDCWD, name, AT_FDCWD, other, 0); }
int linkat(int from, const char *name, int to, const char *other, int flags) {
  return moved('L', from, name, to, other, flags, do_link);
}
int link(const char *name, const char *other) { return linkat(AT_FDCWD, name, AT_FDCWD, other, 0); }
int mkdirat(int folder, const char *name, mode_t mode) { return moved('M', folder, name, 0, NULL, mode, do_mkdir); }
int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

/// Some days later than it is, for what waits for days to pass.
int clock_gettime(clockid_t clock, struct timespec *time) {
  int result = (int)syscall(SYS_clock_gettime, clock, time);
  if (result == 0 && clock == CLOCK_REALTIME) time->tv_sec += days * 86400;
  return result;
}
