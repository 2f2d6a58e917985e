// Stands between a program and the C library so that two runs of it show the same: the day stands still, and chance comes from a fixed
// seed. Time by which programs wait is left alone, or nothing would ever come.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static uint64_t state;
static time_t day;

__attribute__((constructor)) static void prepare(void) {
  const char *seed = getenv("STILL_SEED"), *moment = getenv("STILL_MOMENT");
  state = seed ? strtoull(seed, NULL, 10) : 1;
  day = moment ? (time_t)strtoll(moment, NULL, 10) : 0;
}

/// SplitMix64.
static uint64_t next(void) {
  uint64_t mixed = (state += 0x9E3779B97F4A7C15u);
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
  return mixed ^ (mixed >> 31);
}

static ssize_t draw(unsigned char *bytes, size_t length) {
  for (size_t place = 0; place < length; place += sizeof(uint64_t)) {
    uint64_t drawn = next();
    memcpy(bytes + place, &drawn, length - place < sizeof drawn ? length - place : sizeof drawn);
  }
  return (ssize_t)length;
}

ssize_t getrandom(void *bytes, size_t length, unsigned flags) {
  (void)flags;
  return draw(bytes, length);
}

/// Swift and BoringSSL ask the kernel for chance by the call's number.
long syscall(long number, ...) {
  long given[6];
  va_list rest;
  va_start(rest, number);
  for (int place = 0; place < 6; place++) given[place] = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_getrandom) return draw((unsigned char *)given[0], (size_t)given[1]);
  static long (*real)(long, ...);
  if (!real) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  return real(number, given[0], given[1], given[2], given[3], given[4], given[5]);
}

/// By the monotonic clock programs wait. By the one that also counts sleep Pinline measures how long a call takes: it all but stands.
int clock_gettime(clockid_t clock, struct timespec *result) {
  static int (*real)(clockid_t, struct timespec *);
  static int64_t began;
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
    *result = (struct timespec){day, 0};
    return 0;
  }
  int failed = real(clock, result);
  if (failed || clock != CLOCK_BOOTTIME) return failed;
  int64_t now = (int64_t)result->tv_sec * 1000000000 + result->tv_nsec;
  if (!began) began = now;
  now = began + (now - began) / 1000;
  *result = (struct timespec){(time_t)(now / 1000000000), (long)(now % 1000000000)};
  return 0;
}

int gettimeofday(struct timeval *restrict result, void *restrict zone) {
  (void)zone;
  *result = (struct timeval){day, 0};
  return 0;
}

time_t time(time_t *result) {
  if (result) *result = day;
  return day;
}
