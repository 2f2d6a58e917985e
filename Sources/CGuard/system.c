#define _GNU_SOURCE
#include "CGuard.h"

#include <sys/resource.h>
#include <sys/timex.h>
#include <unistd.h>

int guard_clock_kept(void) {
  struct timex clock = {0};
  const int state = adjtimex(&clock);
  return state < 0 ? -1 : state != TIME_ERROR && !(clock.status & STA_UNSYNC);
}

uint64_t guard_lockable(void) {
  struct rlimit limit;
  if (geteuid() == 0) return UINT64_MAX;
  if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0) return 0;
  return limit.rlim_cur == RLIM_INFINITY ? UINT64_MAX : limit.rlim_cur;
}
