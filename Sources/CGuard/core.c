#include "CGuard.h"

#include <sys/prctl.h>
#include <sys/resource.h>

bool guard_core_off(void) {
  const struct rlimit none = {0, 0};
  const bool limited = setrlimit(RLIMIT_CORE, &none) == 0;
  // A core that is piped to a program ignores the limit, so the process must not be dumpable either.
  const bool hidden = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
  return limited && hidden;
}
